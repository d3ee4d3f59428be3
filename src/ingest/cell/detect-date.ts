const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayMonth = new RegExp(`^(\\d{1,2})[-/. ](${month})(?:[-/. ]\\d{2,4})?$`, 'i');
const monthNumber = new RegExp(`^(${month})[-/. ](\\d{1,4})$`, 'i');
const numbers = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;

/**
 * What was probably typed where a spreadsheet made a date of a mark: `10-Oct` was `10/10`. Blank
 * where that can't be told, undefined where the text is no date.
 */
export function detectDate(text: string): string | undefined {
  const named = dayMonth.exec(text);
  if (named !== null) return `${Number(named[1])}/${monthOf(named[2] ?? '')}`;
  const reversed = monthNumber.exec(text);
  if (reversed !== null) return `${monthOf(reversed[1] ?? '')}/${Number(reversed[2])}`;
  return numbers.test(text) ? '' : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
