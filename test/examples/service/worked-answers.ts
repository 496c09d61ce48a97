import { ENDPOINTS } from '../../../examples/service/endpoints.ts';
import { FUNCTIONS, KNOWN } from '../../support/known.ts';

/** Whether no function, which a request cannot hold, is among the arguments. */
const isData = (input: readonly unknown[]) =>
  JSON.stringify(input, (_, part) => (typeof part === 'function' ? 'code' : part)) === JSON.stringify(input);

/** What the service must answer: the figures of the functions whose arguments are data. */
export const WORKED_ANSWERS = Object.entries(ENDPOINTS).flatMap(([path, { name }]) => {
  const { parameters } = FUNCTIONS.find((described) => described.name === name) ?? { parameters: [] };
  return (KNOWN[name]?.figures ?? [])
    .filter(({ input }) => isData(input))
    .map(({ input, ...figure }) => {
      const byName = Object.fromEntries(parameters.map(({ name }, index) => [name, input[index]]));
      return { path, figure, body: 'input' in byName ? byName.input : byName };
    });
});
