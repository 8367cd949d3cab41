// `npm run build`: the set-up alone.
import { fail } from './lib/say.js'
import { setUp } from './setup.js'

await setUp().catch(fail)
