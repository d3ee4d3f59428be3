import { plainWord } from '#ingest/cell/normalise.ts';

/**
 * What people call the columns in their own words and languages: English, Spanish, French,
 * Portuguese, German, Welsh and Arabic. Without accents, in small letters, with underscores.
 */
const words: Readonly<Record<string, string>> = {
  edition: 'edicion edição edicao ausgabe rhifyn argraffiad الاصدار اصدار',
  department:
    'departamento departement département ministerio ministère ministere ministério ministerium ministry abteilung behorde behörde adran الوزارة وزارة الادارة الإدارة',
  criterion: 'criterio critere critère critério kriterium maen_prawf المعيار معيار',
  theme: 'tema thème thema themen pwnc الموضوع موضوع',
  assessor:
    'evaluador evaluadora evaluateur évaluateur evaluatrice avaliador avaliadora prufer prüfer gutachter aseswr المقيم',
  status: 'estado statut etat état estatuto situacao situação zustand statws الحالة حالة',
  mark: 'nota puntaje puntuacion puntuación calificacion calificación pontuacao pontuação punkte punktzahl bewertung marc الدرجة درجة العلامة علامة score points grade',
  reason:
    'motivo razon razón raison motif justification razao razão justificativa grund begrundung begründung rheswm السبب سبب',
  question: 'pregunta pergunta frage cwestiwn السؤال سؤال',
  max_mark:
    'nota_maxima nota_máxima puntaje_maximo maximo máximo note_maximale note_max nota_max hochstpunktzahl höchstpunktzahl hochstnote marc_uchaf العلامة_القصوى maximum max highest_mark max_score maximum_mark out_of',
  weight:
    'peso poids ponderacion ponderación pondération ponderation ponderação gewicht gewichtung pwysau pwysiad الوزن وزن weighting',
  name: 'nombre nom nome bezeichnung enw الاسم اسم',
  title: 'titulo título titre titel teitl العنوان عنوان',
  year: 'año ano annee année jahr blwyddyn السنة سنة',
  method: 'metodo método methode méthode dull المنهجية',
  band: 'banda franja tranche bande faixa stufe الفئة',
  from: 'desde a_partir_de ab von من',
  meaning: 'significado signification bedeutung ystyr المعنى معنى',
  number: 'numero número nummer rhif الرقم رقم telephone phone',
  country: 'pais país pays land gwlad البلد بلد',
  publisher: 'editor editorial editeur éditeur editora herausgeber cyhoeddwr الناشر',
  page: 'pagina página seite tudalen الصفحة صفحة',
};

const columnByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([column, known]) =>
    known.split(' ').map((word) => [plainWord(word), column] as const),
  ),
);

/** The column that a name stands for in other words, `peso` for weight; undefined where none is known. */
export const columnInOtherWords = (name: string): string | undefined =>
  columnByWord.get(plainWord(name));
