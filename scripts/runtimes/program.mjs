// Run in a user's project, by every runtime that knows ES modules.
import * as clientele from 'clientele';
import * as nps from 'clientele/nps';
import { Decimal } from 'other-decimal.js';
import { wrongFigures } from './check-figures.mjs';

console.log(JSON.stringify(wrongFigures(clientele, nps, Decimal)));
