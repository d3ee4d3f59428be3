/** An SVG as a golden file: a line for each element, numbers to three decimals at most. */
export function normaliseSvg(svg: string): string {
  return `${svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/>\s+</g, '><')
    .replace(/>\s*(?=<(?!\/))/g, '>\n')
    .trim()}\n`;
}
