/** A text is not what it should be; `offset` says where. */
export class TextFault extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}
