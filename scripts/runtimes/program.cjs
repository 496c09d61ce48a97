// Run in a user's project, by every runtime that knows CommonJS.
const clientele = require('clientele');
const nps = require('clientele/nps');
const { Decimal } = require('other-decimal.js');

import('./check-worked-examples.mjs').then(({ wrongExamples }) => {
  console.log(JSON.stringify(wrongExamples(clientele, nps, Decimal)));
});
