import { writeFile } from 'node:fs/promises';
import { derivedFiles } from './derive/files.ts';
import { repository } from './run-program.ts';

for (const [file, text] of Object.entries(derivedFiles(repository))) {
  await writeFile(`${repository}${file}`, text);
  console.log(`✓ ${file}`);
}
