import type {HarmlessAnswer} from '../lookalikes.ts'
import {day, like, stamp, uuid} from '../ninth/secrets-words.ts'
import {DIGITS, HEX, LOWER, UPPER, WORD} from '../random.ts'
import {capitals, country, kebab, objectId, thing, ulid, unix} from './lookalikes-texts-words.ts'

/** Answers of payments, banks, shops and carriers. */
export const tenthMoney: readonly HarmlessAnswer[] = [
  like('intent of a payment and its method', (r) => {
    const [id, method, print] = [`pi_3${r.text(23, WORD)}`, `pm_1${r.text(23, WORD)}`, r.text(16, WORD)]
    const card = {brand: 'visa', exp_month: 4, exp_year: 2029, fingerprint: print, last4: r.text(4, DIGITS)}
    return [{object: 'payment_intent', id, payment_method: {id: method, card, type: 'card'}}, id, method, print]
  }),
  like('key of idempotency of a request', (r) => {
    const key = r.pick([uuid(r), `order-${r.below(99_999)}-attempt-${r.below(5)}`, ulid(r)])
    return [
      {object: 'event', type: 'charge.failed', request: {id: `req_${r.text(14, WORD)}`, idempotency_key: key}},
      key,
    ]
  }),
  like('cryptogram results and codes of a card', (r) => {
    const [auth, trace] = [r.text(6, DIGITS + UPPER), r.text(15, DIGITS)]
    const checks = {cvc_check: 'pass', address_postal_code_check: 'unchecked', avsResultCode: 'Y'}
    return [{outcome: {authorizationCode: auth, network_transaction_id: trace, checks}}, auth, trace, 'unchecked']
  }),
  like('reference of a payment service', (r) => {
    const [reference, merchant] = [r.text(16, UPPER + DIGITS), `${thing(r)}-${r.below(99_999)}`]
    const additionalData = {'recurring.shopperReference': `shopper-${r.below(999)}`, tokenizationVariant: 'network'}
    return [
      {pspReference: reference, resultCode: 'Authorised', merchantReference: merchant, additionalData},
      reference,
      merchant,
    ]
  }),
  like('order of a wallet', (r) => {
    const [id, capture] = [r.text(17, UPPER + DIGITS), r.text(17, UPPER + DIGITS)]
    const links = [{href: `https://api-m.paypal.com/v2/checkout/orders/${id}`, rel: 'self', method: 'GET'}]
    return [{id, status: 'COMPLETED', purchase_units: [{payments: {captures: [{id: capture}]}}], links}, id, capture]
  }),
  like('price and product, with a key that is set', (r) => {
    const ids = [`acct_1${r.text(15, WORD)}`, `prod_${r.text(14, WORD)}`, `price_1${r.text(23, WORD)}`] as const
    return [
      {account: ids[0], items: [{price: ids[2], product: ids[1], usage_type: 'metered'}], secretKeySet: true},
      ...ids,
    ]
  }),
  like('why a payment was refused', (r) => {
    const message = r.pick([
      `No such token: 'tok_${r.text(24, WORD)}'`,
      'The client_secret provided does not match the client_secret associated with the PaymentIntent.',
      "Your card's security code is incorrect.",
      'You cannot use a Stripe token more than once.',
      `Invalid API Key provided: ${'sk'}_test_********************`,
    ])
    return [
      {error: {type: 'invalid_request_error', code: 'resource_missing', doc_url: 'https://stripe.com/docs', message}},
      message,
    ]
  }),
  like('account at a bank by its number', (r) => {
    const [iban, bic] = [`${country(r)}${r.text(20, DIGITS)}`, `${capitals(r, 4)}${country(r)}${capitals(r, 2)}XXX`]
    return [{account: {resourceId: uuid(r), iban, bic, cashAccountType: 'CACC', currency: 'EUR'}}, iban, bic]
  }),
  like('booking of a bank and its references', (r) => {
    const [end, mandate, creditor] = [
      `E2E-${r.text(18, UPPER + DIGITS)}`,
      `MNDT-${r.text(10, DIGITS)}`,
      `${country(r)}98ZZZ${r.text(11, DIGITS)}`,
    ]
    const one = {entryReference: r.text(18, DIGITS), endToEndId: end, mandateId: mandate, creditorId: creditor}
    return [{transactions: {booked: [one]}}, end, mandate, creditor]
  }),
  like('consent of a bank', (r) => {
    const [id, request] = [uuid(r), uuid(r)]
    const answer = {
      consentId: id,
      consentStatus: 'valid',
      scaStatus: 'finalised',
      chosenScaMethod: {authenticationType: 'PUSH_OTP', authenticationMethodId: 'tan-app'},
    }
    return [{...answer, validUntil: day(r), 'X-Request-ID': request}, id, request, 'PUSH_OTP']
  }),
  like('item of a gatherer of accounts', (r) => {
    const [item, request, account] = [r.text(37, WORD), r.text(15, WORD), r.text(37, WORD)]
    return [
      {
        item: {item_id: item, webhook: null, products: ['auth']},
        accounts: [{account_id: account, mask: r.text(4, DIGITS)}],
        request_id: request,
      },
      item,
      account,
      request,
    ]
  }),
  like('rates and codes of currencies', (r) => {
    const id = `USD-EUR-${r.text(13, DIGITS)}`
    return [{quoteId: id, base: 'USD', rates: {EUR: 0.91, PLN: 3.9}, tokenDecimals: 18, expiresIn: 30}, id]
  }),
  like('product of a shop and its variants', (r) => {
    const [sku, barcode, handle] = [
      `${capitals(r, 3)}-${r.text(6, DIGITS)}-XL`,
      r.text(13, DIGITS),
      `hardware-token-${r.below(999)}`,
    ]
    return [
      {
        product: {
          handle,
          title: 'Hardware security token, USB-C',
          variants: [{sku, barcode, inventory_policy: 'deny'}],
        },
      },
      sku,
      barcode,
      handle,
    ]
  }),
  like('password products of a shop', (r) => {
    const name = `${r.pick(['Password journal', 'Secret Garden tea', 'Key ring', 'Token set for board games', 'Passport holder'])} no. ${r.below(99_999)}`
    return [{line_items: [{name, sku: r.text(9, UPPER + DIGITS), quantity: 1, tax_class: 'reduced-rate'}]}, name]
  }),
  like('keys of orders of a shop with meta data', (r) => {
    const [hash, key] = [r.text(32, HEX), `_${thing(r)}_secret_santa_option`]
    return [{id: r.below(9_999), cart_hash: hash, meta_data: [{id: 31, key, value: 'yes'}]}, hash, key]
  }),
  like('cursor of a list of orders', (r) => {
    const cursor = Buffer.from(JSON.stringify({last_id: r.below(999_999_999), last_value: stamp(r)})).toString('base64')
    return [{orders: {pageInfo: {hasNextPage: true, endCursor: cursor}, edges: [{cursor}]}}, cursor]
  }),
  like('shipment and its labels', (r) => {
    const [shipment, rate, tracker] = [`shp_${r.text(32, HEX)}`, `rate_${r.text(32, HEX)}`, `trk_${r.text(32, HEX)}`]
    return [
      {id: shipment, selected_rate: {id: rate, service: 'Priority'}, tracker: {id: tracker, status: 'pre_transit'}},
      shipment,
      rate,
      tracker,
    ]
  }),
  like('containers and bills at sea', (r) => {
    const [box, bill] = [`${capitals(r, 3)}U${r.text(7, DIGITS)}`, `${capitals(r, 4)}${r.text(9, DIGITS)}`]
    return [
      {
        equipmentReference: box,
        sealNumber: r.text(8, DIGITS),
        transportDocumentReference: bill,
        eventClassifierCode: 'ACT',
      },
      box,
      bill,
    ]
  }),
  like('pickup point and code of a place', (r) => {
    const [point, hub] = [
      `${capitals(r, 3)}${r.text(2, DIGITS)}${capitals(r, 1)}`,
      `${country(r)}-${r.text(6, DIGITS)}`,
    ]
    return [
      {parcel_lockers: [{name: point, hub_code: hub, access: 'app', pin_required: true, opening_hours: '24/7'}]},
      point,
      hub,
    ]
  }),
  like('subscription and its plan', (r) => {
    const [id, plan, invoice] = [r.text(16, WORD), `${thing(r)}-pro-EUR-Yearly`, `INV-${r.text(8, DIGITS)}`]
    return [
      {
        subscription: {id, plan_id: plan, has_scheduled_changes: false, resource_version: unix(r)},
        invoice: {id: invoice},
      },
      id,
      plan,
      invoice,
    ]
  }),
  like('tax number that was checked', (r) => {
    const [number, receipt] = [`${country(r)}${r.text(9, DIGITS)}`, `WAPIAAA${r.text(9, WORD)}`]
    return [{valid: true, vatNumber: number, requestIdentifier: receipt, requestDate: stamp(r)}, number, receipt]
  }),
  like('register of companies', (r) => {
    const [lei, company] = [
      `${r.text(4, DIGITS)}00${r.text(12, UPPER + DIGITS)}${r.text(2, DIGITS)}`,
      `HRB ${r.below(99_999)}`,
    ]
    return [
      {data: [{type: 'lei-records', id: lei, attributes: {entity: {registeredAs: company, status: 'ACTIVE'}}}]},
      lei,
      company,
    ]
  }),
  like('securities by number', (r) => {
    const [isin, figi] = [`${country(r)}${r.text(10, UPPER + DIGITS)}`, `BBG${r.text(9, UPPER + DIGITS)}`]
    return [
      {data: [{figi, isin, ticker: capitals(r, 4), securityType: 'Common Stock', compositeFIGI: figi}]},
      isin,
      figi,
    ]
  }),
  like('expense and where its receipt lies', (r) => {
    const [id, path] = [`tx${r.text(10, WORD)}`, `receipts/2026/${kebab(r)}/${objectId(r)}.pdf`]
    return [
      {expenses: [{id, policy_id: r.text(16, '0123456789ABCDEF'), receipt_path: path, merchant: 'Key Hotel'}]},
      id,
      path,
    ]
  }),
  like('settings of a terminal for cards', (r) => {
    const [terminal, serial, ksn] = [
      `tmr_${r.text(14, WORD)}`,
      `WSC${r.text(12, DIGITS)}`,
      r.text(20, '0123456789ABCDEF'),
    ]
    return [
      {
        id: terminal,
        serial_number: serial,
        device_type: 'bbpos_wisepos_e',
        pin_entry: 'enabled',
        key_serial_number: ksn,
        location: `tml_${r.text(14, LOWER)}`,
      },
      terminal,
      serial,
      ksn,
    ]
  }),
]
