import type {OwnHandler} from './own.ts'

/** Makes this server's tools current, and says what changed and what waits for a person. */
export const answer: OwnHandler = async (_args, {freshness}) => {
  const {report, secondsAgo} = await freshness.update()
  const when = secondsAgo === 0 ? {} : {asked: `${secondsAgo} s ago; not again before ${30 - secondsAgo} s have passed`}
  return {isError: false, said: {...report, ...when}}
}
