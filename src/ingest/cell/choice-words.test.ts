import { expect, test } from 'vitest';
import { choiceInOtherWords, statusNamed } from './choice-words.ts';

const yesOrNo = ['yes', 'no'];

test.each(['VERDADERO', 'Sí', 'si', 'oui', 'Sim', 'ja', 'WAHR', 'TRUE', 'gwir', 'نعم', '1', '✓'])(
  'choiceInOtherWords reads %s as yes',
  (word) => {
    expect(choiceInOtherWords(word, yesOrNo)).toBe('yes');
  },
);

test.each(['FALSO', 'non', 'FAUX', 'não', 'nein', 'falsch', 'FALSE', 'nac oes', 'لا', '0', 'N'])(
  'choiceInOtherWords reads %s as no',
  (word) => {
    expect(choiceInOtherWords(word, yesOrNo)).toBe('no');
  },
);

test.each([
  ['sin respuesta', 'no response'],
  ['NR', 'no response'],
  ['n.r.', 'no response'],
  ['k. A.', 'no response'],
  ['Pas de réponse', 'no response'],
  ['لا رد', 'no response'],
  ['n/a', 'not applicable'],
  ['N / A', 'not applicable'],
  ['N.A.', 'not applicable'],
  ['no aplica', 'not applicable'],
  ['ddim yn berthnasol', 'not applicable'],
  ['não avaliado', 'not assessed'],
  ['No_Response', 'no response'],
  ['confidentiel', 'withheld'],
  ['Withheld', 'withheld'],
  ['3', undefined],
  ['health', undefined],
])('statusNamed reads %s as %s', (word, status) => {
  expect(statusNamed(word)).toBe(status);
});

test('choiceInOtherWords gives a word of the list that is asked for, and no other', () => {
  expect(choiceInOtherWords('nr', ['replied', 'declined', 'no reply'])).toBe('no reply');
  expect(choiceInOtherWords('fusión', ['rename', 'merge'])).toBe('merge');
  expect(choiceInOtherWords('fusión', yesOrNo)).toBeUndefined();
});
