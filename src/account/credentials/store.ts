import type {StoreName} from '../settings.ts'

/** A place that keeps secrets by name. Every store has this silhouette; one contract suite tests them all. */
export interface CredentialStore {
  readonly name: StoreName
  /** Proves that it can keep something. @throws RunosError E_STORE with the choice that a person has */
  probe(): Promise<void>
  /** The secret of that name; undefined means that there is none, never that the store could not be asked. */
  get(item: string): Promise<string | undefined>
  set(item: string, value: string): Promise<void>
  /** Forgets it; one that is not there is fine. */
  delete(item: string): Promise<void>
}
