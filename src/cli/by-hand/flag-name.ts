/**
 * A field's name as a flag: `storageMb` -> `storage-mb`, `enableUI` -> `enable-ui`, `documentDBExtension` ->
 * `document-db-extension`. Dots stay: they lead inward.
 */
export function flagName(field: string): string {
  return field
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z0-9.]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase()
}

/** What two spellings of one name have in common: `storage-mb`, `storageMb` and `storage_mb` are one flag. */
export const sameName = (name: string): string => name.replaceAll(/[-_]/g, '').toLowerCase()
