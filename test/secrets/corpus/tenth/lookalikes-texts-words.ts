import {HEX, LOWER, type Random, UPPER} from '../random.ts'

/** What the look-alikes of applications, texts and data are about. */
export const thing = (r: Random): string =>
  r.pick(['invoices', 'harbor', 'orchard', 'ledger', 'lantern', 'claims', 'meadow', 'kiosk', 'atlas', 'pantry'])
export const kebab = (r: Random): string => `${thing(r)}-${r.pick(['api', 'web', 'worker', 'sync', 'auth', 'portal'])}`
export const version = (r: Random): string => `${r.below(9) + 1}.${r.below(30)}.${r.below(20)}`
export const ulid = (r: Random): string => `01K${r.text(23, '0123456789ABCDEFGHJKMNPQRSTVWXYZ')}`
export const objectId = (r: Random): string => `6${r.text(23, HEX)}`
export const unix = (r: Random): number => 1_790_000_000 + r.below(9_999_999)
export const role = (r: Random): string => r.pick(['ci', 'deploy', 'billing', 'support', 'backup', 'reports'])
export const country = (r: Random): string => r.pick(['DE', 'FR', 'NL', 'ES', 'IT', 'AT', 'PL', 'SE'])
export const letters = (r: Random, length: number): string => r.text(length, LOWER)
export const capitals = (r: Random, length: number): string => r.text(length, UPPER)
