import { writeFile } from 'node:fs/promises'
import { RECORD_SCHEMAS } from '@/lib/exchange/record-schemas'
import { codebookIn } from '@/lib/vocabulary/codebook'
import { codebookMarkdown } from '@/lib/vocabulary/codebook-markdown'

// Once, when the vocabulary, a record's schema or their words change; a test tells when that was forgotten.
await writeFile('docs/codebook.md', codebookMarkdown(codebookIn('en', RECORD_SCHEMAS), 'en'))
