import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {KNOWN_SQL, knownSql} from './lib/known-sql.ts'
import {ROOT} from './lib/tree.ts'

writeFileSync(join(ROOT, KNOWN_SQL), await knownSql())
process.stdout.write(`${KNOWN_SQL}\n`)
