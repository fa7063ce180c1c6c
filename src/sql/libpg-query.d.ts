/** The parser itself, below what the package offers: there a parser that failed could not be thrown away. */
declare module 'libpg-query/wasm/libpg-query.js' {
  export interface Parser {
    readonly HEAPU8: Uint8Array
    lengthBytesUTF8(text: string): number
    stringToUTF8(text: string, at: number, bytes: number): void
    UTF8ToString(at: number): string
    getValue(at: number, type: 'i32'): number
    _malloc(bytes: number): number
    _free(at: number): void
    /** `{tree, stderr, error}`, three addresses (libpg_query, pg_query.h: PgQueryParseResult). */
    _wasm_parse_query_raw(text: number): number
    _wasm_free_parse_result(result: number): void
    /** The tokens as JSON, or a text that says why not. */
    _wasm_scan(text: number): number
    _wasm_free_string(text: number): void
  }
  export default function createParser(): Promise<Parser>
}
