// Run in a user's project, by every runtime that knows CommonJS.
const clientele = require('clientele');
const nps = require('clientele/nps');
const { Decimal } = require('other-decimal.js');

import('./check-figures.mjs').then(({ wrongFigures }) => {
  console.log(JSON.stringify(wrongFigures(clientele, nps, Decimal)));
});
