import {readFiles} from '#api/files'
import {buildRequest} from '#api/request'
import type {ClearedCall, ToolCall} from '#core/call'
import type {CallPorts} from '#core/ports'
import {clear} from './clear.ts'
import {judge} from './judge.ts'
import type {Door} from './redact.ts'
import {useHandles} from './use-handles.ts'
import {validate} from './validate.ts'

/** Everything that stands between a call and its request. @throws RunosError of each step */
export async function prepare(call: ToolCall, ports: CallPorts, door: Door): Promise<ClearedCall> {
  const judged = await judge(await validate(call), ports, door)
  const {call: meant, args, carried} = await useHandles(judged, ports.vault)
  for (const secret of carried) door.carry(secret)
  const contents = await readFiles({...meant, args}, ports.uploads)
  const request = buildRequest({...meant, args}, await ports.supplied(), await ports.base(), {
    ...(ports.origins === undefined ? {} : {origins: ports.origins()}),
    contents,
  })
  return clear({call: meant, request}, ports.approvals)
}
