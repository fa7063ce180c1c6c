import type {Shape} from '../placed.ts'
import {WORD} from '../random.ts'
import {app, day, env, formed, hour, ip, joined, line, SETTING, text, title} from './secrets-words.ts'

const csv = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Tables, statements and results of queries. */
export const ninthTexts: readonly Shape[] = [
  line('table of psql', SETTING, (secret, name, r) => ({
    output: text(
      ' id |      name      |   value   |     updated_at',
      '----+----------------+-----------+---------------------',
      `  1 | site_title     | ${app(r)} | ${day(r)} ${hour(r)}`,
      `  2 | ${joined(name, '_')} | ${secret} | ${day(r)} ${hour(r)}`,
      '(2 rows)',
    ),
  })),
  line('table of mysql', SETTING, (secret, name, r) => ({
    stdout: text(
      '+-----------+------------------+',
      '| setting   | content          |',
      '+-----------+------------------+',
      `| theme     | ${app(r)} |`,
      `| ${joined(name, '_')} | ${secret} |`,
      '+-----------+------------------+',
      '2 rows in set (0.00 sec)',
    ),
  })),
  formed('CSV', SETTING, csv, (as, name, r) => ({
    filename: 'settings-export.csv',
    content: text(
      'id,key,value,updated',
      `1,locale,de,${day(r)}`,
      `2,${joined(name, '_')},${as},${day(r)}`,
      `3,theme,${app(r)},${day(r)}`,
    ),
  })),
  line('CSV with a column for it', SETTING, (secret, name, r) => ({
    export: text(`customer,environment,${joined(name, '_')},created`, `${app(r)},production,${secret},${day(r)}`),
  })),
  line('TSV', SETTING, (secret, name, r) => ({
    rows_tsv: text('name\tvalue\tscope', `LOG_LEVEL\tinfo\tall`, `${env(name)}\t${secret}\t${app(r)}`),
  })),
  line('table in Markdown', SETTING, (secret, name, r) => ({
    title: `Access to ${app(r)}`,
    body: text('| Setting | Value |', '| --- | --- |', `| Host | ${ip(r)} |`, `| ${title(name)} | \`${secret}\` |`),
  })),
  formed(
    'row that a statement adds',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      dump: text(
        `INSERT INTO settings (id, scope, name, value) VALUES (${r.below(99)}, '${app(r)}', 'currency', 'EUR');`,
        `INSERT INTO settings (id, scope, name, value) VALUES (${r.below(99)}, '${app(r)}', '${joined(name, '_')}', '${as}');`,
      ),
    }),
  ),
  line('statement that changes a row', SETTING, (secret, name, r) => ({
    slow: [
      {
        query: `UPDATE integrations SET ${joined(name, '_')} = '${secret}', updated_at = now() WHERE id = ${r.below(999)}`,
        ms: r.below(9_000),
      },
    ],
  })),
  formed(
    'columns and rows',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      columns: ['id', 'tenant', 'name', 'value'],
      rows: [
        [1, app(r), 'timezone', 'Europe/Berlin'],
        [2, app(r), joined(name, '_'), as],
      ],
      rowCount: 2,
    }),
  ),
  formed(
    'columns with types, and rows',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      meta: [
        {name: 'account', type: 'String'},
        {name: joined(name, '_'), type: 'String'},
        {name: 'active', type: 'UInt8'},
      ],
      data: [[app(r), as, 1]],
      rows: 1,
      statistics: {elapsed: 0.002, rows_read: r.below(99)},
    }),
  ),
  formed(
    'fields by number',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      fields: [{name: 'id'}, {name: 'label'}, {name: joined(name, '_')}],
      records: [[{longValue: r.below(99)}, {stringValue: app(r)}, {stringValue: as}]],
      numberOfRecordsUpdated: 0,
    }),
  ),
  formed(
    'options of a blog as rows',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      results: [
        {option_id: r.below(900), option_name: 'blogname', option_value: app(r), autoload: 'yes'},
        {option_id: r.below(900), option_name: `smtp_${joined(name, '_')}`, option_value: as, autoload: 'no'},
      ],
      success: true,
    }),
  ),
  formed(
    'nodes of a query',
    SETTING,
    (secret) => secret,
    (as, name, r) => ({
      data: {
        shop: {
          name: app(r),
          metafields: {
            edges: [
              {
                cursor: r.text(40, WORD),
                node: {namespace: 'integration', key: joined(name, '_'), type: 'single_line_text_field', value: as},
              },
            ],
            pageInfo: {hasNextPage: false},
          },
        },
      },
    }),
  ),
]
