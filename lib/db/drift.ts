import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const SCHEMA = join(process.cwd(), 'prisma')

// PostgreSQL's number of the type, and the columns of that type that the engine reads.
const LETTER = 18
const LETTERS = ['constraint_type', 'confdeltype', 'confupdtype']

type SchemaFile = { path: string; content: string }

/**
 * The SQL that would bring the database at `url` to what the Prisma schema in `folder` says; '' when they agree.
 * Asks Prisma's own schema engine in its WebAssembly form, because the usual form is a download.
 */
export async function drift(url: string, folder = SCHEMA): Promise<string> {
  const files = await readSchema(folder)
  const schemaEngine = await startEngine(url, files)
  try {
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const script = stdout?.trim() ?? ''
    return script === '-- This is an empty migration.' ? '' : script
  } finally {
    schemaEngine.free()
  }
}

/** The Prisma schema is every .prisma file of the folder, together. */
async function readSchema(folder: string): Promise<SchemaFile[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => name.endsWith('.prisma')).map((name) => join(folder, name))
  return Promise.all(paths.toSorted().map(async (path) => ({ path, content: await readFile(path, 'utf8') })))
}

// The system tables have columns of a one-letter type that Prisma's adapter does not know: the client makes text of
// them, and the adapter then says that the text is a letter, which is what the engine asks for.
class CatalogClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    this.connection.on('rowDescription', ({ fields }: { fields: { dataTypeID: number }[] }) => {
      for (const field of fields) if (field.dataTypeID === LETTER) field.dataTypeID = pg.types.builtins.BPCHAR
    })
  }
}

class CatalogAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type, index) =>
        LETTERS.includes(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
      )
      // Checks are none of the Prisma schema's business, and its engine fails on those of PostgreSQL 18 (prisma/orm#29635).
      const rows = result.columnNames.includes('constraint_type') ? [] : result.rows
      return { ...result, columnTypes, rows }
    }
    return adapter
  }
}

let loading: Promise<void> | undefined

async function loadEngine() {
  const code = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(code.replace(/js$/, 'wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  // Without it a panic of the engine leaves its caller waiting for ever.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } })
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

function panic(words: string) {
  throw new Error(`Prisma's schema engine gave up: ${words}`)
}

async function startEngine(connectionString: string, files: SchemaFile[]) {
  // One instance a process: a second one would pull the memory from under what is left of the first.
  loading ??= loadEngine()
  await loading
  const datamodels = files.map(({ path, content }): [string, string] => [path, content])
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new CatalogAdapter({ connectionString, Client: CatalogClient }),
  )
  return engine.SchemaEngine.new({ datamodels }, () => undefined, adapter)
}
