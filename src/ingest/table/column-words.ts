import { plainWord } from '#ingest/cell/normalise.ts';

/**
 * What people call the columns in their own words and languages: English, Spanish, French,
 * Portuguese, German, Welsh and Arabic. Without accents, in small letters, with underscores.
 */
const words: Readonly<Record<string, string>> = {
  edition:
    'edicion edição edicao ausgabe rhifyn argraffiad الاصدار اصدار report report_year informe rapport relatorio relatório bericht adroddiad التقرير تقرير',
  department:
    'departamento departement département ministerio ministère ministere ministério ministerium ministry abteilung behorde behörde adran الوزارة وزارة الادارة الإدارة ministries departamentos departements ministerios ministeres ministerien dienststelle ressort organismo organismes orgao órgão adrannau body agency council الهيئة هيئة الجهة جهة',
  question: 'pregunta pergunta frage cwestiwn السؤال سؤال criterion_text text',
  criterion:
    'criterio critere critère critério kriterium maen_prawf المعيار معيار question pregunta pergunta frage cwestiwn السؤال سؤال indicator indicador indicateur indikator dangosydd المؤشر مؤشر criteria criterios criteres critérios kriterien meini_prawf item',
  theme:
    'tema thème thema themen pwnc الموضوع موضوع area bereich ámbito ambito domaine maes المجال مجال category categoria categoría',
  assessor:
    'evaluador evaluadora evaluateur évaluateur evaluatrice avaliador avaliadora prufer prüfer gutachter aseswr المقيم marker reviewer scorer grader rater evaluator evaluadores correcteur bewerter bewertende asesydd marciwr المقيّم',
  status: 'estado statut etat état estatuto situacao situação zustand statws الحالة حالة',
  mark: 'nota puntaje puntuacion puntuación calificacion calificación pontuacao pontuação punkte punktzahl bewertung marc الدرجة درجة العلامة علامة score points grade marks puntos pontos note sgôr sgor rating',
  reason:
    'motivo razon razón raison motif justification razao razão justificativa grund begrundung begründung rheswm السبب سبب comment comments explanation explication explicación explicacion explicação erläuterung erlauterung comentario comentário commentaire kommentar sylw eglurhad التعليق تعليق الشرح why rationale',
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
  short_name:
    'nombre_corto abreviatura sigla siglas nom_court abréviation sigle nome_curto kurzname kurzel kürzel abkürzung enw_byr acronym abbreviation الاسم_المختصر',
  opened_on:
    'creado_el fecha_de_creacion fecha_de_creación abierto_el créé_le date_de_création criado_em data_de_criação gegründet_am eröffnet_am agorwyd founded opened established تاريخ_الإنشاء',
  closed_on:
    'cerrado_el fecha_de_cierre fermé_le date_de_fermeture fechado_em encerrado_em geschlossen_am caewyd closed تاريخ_الإغلاق',
  published_on:
    'publicado_el fecha_de_publicacion fecha_de_publicación fecha date_de_publication publié_le publicado_em data_de_publicação data veröffentlicht_am datum dyddiad cyhoeddwyd_ar date published publication_date التاريخ تاريخ تاريخ_النشر',
  url: 'link enlace lien ligação dirección direccion adresse webadresse dolen website web_address الرابط رابط',
  source_url: 'source_link enlace_de_la_fuente lien_de_la_source quelle_url',
  quote: 'cita citation citação zitat dyfyniad اقتباس الاقتباس',
  kind: 'tipo type art typ math النوع نوع',
  text: 'texto texte testun النص نص',
  sector: 'sektor secteur setor القطاع قطاع',
  key: 'clave clé cle chave schlüssel schlussel allwedd setting المفتاح مفتاح',
  value: 'valor valeur wert gwerth القيمة قيمة',
  score: 'puntuacion_publicada puntaje puntuación puntuacion resultado wert sgôr',
  replied_on: 'respondido_el répondu_le respondido_em geantwortet_am ymatebwyd replied answered_on',
  asked_on: 'preguntado_el demandé_le perguntado_em gefragt_am gofynnwyd asked sent_on',
  checked_on:
    'comprobado_el verificado_el vérifié_le verificado_em geprüft_am gwiriwyd checked last_checked',
  follows: 'sigue_a suit segue_a folgt_auf yn_dilyn continues',
  comparable: 'vergleichbar cymharadwy',
};

let byWord: ReadonlyMap<string, readonly string[]> | undefined;

/** The columns that a name may stand for in other words, `peso` for weight; none where it is not known. */
export function columnsInOtherWords(name: string): readonly string[] {
  byWord ??= gather();
  return byWord.get(plainWord(name)) ?? [];
}

function gather(): ReadonlyMap<string, readonly string[]> {
  const pairs = Object.entries(words).flatMap(([column, known]) =>
    known.split(' ').map((word) => ({ word: plainWord(word), column })),
  );
  const groups = Map.groupBy(pairs, ({ word }) => word);
  return new Map([...groups].map(([word, group]) => [word, group.map(({ column }) => column)]));
}
