import { afterAll, inject } from 'vitest'
import { copyDatabase } from './databases'

// Every test file has a copy of the reference database to itself, in DATABASE_URL before it loads any module.
const own = await copyDatabase(inject('referenceUrl'))
process.env.DATABASE_URL = own.url

afterAll(own.drop)
