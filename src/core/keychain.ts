/** One errand to the operating system's keychain. `item` names the secret below our service. */
export type KeychainErrand =
  | {readonly do: 'get'; readonly item: string}
  | {readonly do: 'set'; readonly item: string; readonly value: string}
  | {readonly do: 'delete'; readonly item: string}
  | {readonly do: 'probe'}

/**
 * The keychain (platform/keychain.ts). `get` answers the value, or undefined only when the keychain was proven to work;
 * every errand ends within its deadline.
 * @throws RunosError E_STORE
 */
export type Keychain = (errand: KeychainErrand) => Promise<string | undefined>
