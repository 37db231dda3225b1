import { benchExtraction } from './parts/bench-extraction'

await benchExtraction()
