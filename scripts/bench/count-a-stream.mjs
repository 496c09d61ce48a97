import { countNps, countRatings } from 'clientele';

/** Counts as many ratings from a generator as the first argument says, and prints the most memory that this took, in kB. */
const rows = Number(process.argv[2]);
countNps(ratings());
countRatings(ratings(), { lowest: 0, highest: 10 });
console.log(process.resourceUsage().maxRSS);

function* ratings() {
  for (let row = 0; row < rows; row += 1) yield (row * 7919) % 11;
}
