import type { BillingTerm, TermMeaning } from './open-subscriptions.ts';

/** A value as a suggestion looks at it: text without blanks around it, a number, a date, or nothing. */
export type SampleValue = string | number | Date | undefined;

/** What may be read from a source. */
export type TableKind = 'orders' | 'subscriptions' | 'ratings' | 'spend';

/** A heading that names a role, and how surely: the higher, the surer. */
interface HeadingMatch {
  readonly role: string;
  readonly score: number;
}

const WHO = `customerid customernumber customerno customernr custid clientid clientnumber accountid accountnumber userid memberid
  subscriberid contactid buyerid visitorid customer client account user member subscriber buyer visitor shopper kundennr kundennummer
  kundenid kundenkonto debitorennummer debitornr debitor kunde kontonummer numeroclient numclient noclient nclient codeclient idclient
  identifiantclient idcliente numerocliente ncliente nocliente codigocliente cliente abonne abonado suscriptor customeremail emailaddress
  email billingemail buyeremail kundenemail emailclient courriel correoelectronico correo customername kundenname nomclient
  nombrecliente company organization organisation tenant workspace firma entreprise empresa`;
const MONEY = `ordertotal totalamount grandtotal amount total totalpaid amountpaid totalprice netamount paymentamount paymentvalue
  ordervalue revenue sales turnover linetotal lineamount value sum gross net brutto netto betrag gesamtbetrag rechnungsbetrag bestellwert nettobetrag
  bruttobetrag endbetrag gesamtpreis gesamtsumme summe umsatz erlos wert montant montanttotal montantttc montantht totalttc totalht
  chiffredaffaires prixtotal valeur importe importetotal monto montototal total preciototal ingresos ventas valor subtotal price`;
const DATE = `orderdate orderedat createdat creationdate datecreated createddate created paidat paiddate paymentdate invoicedate
  purchasedate purchasedat purchasetimestamp orderpurchasetimestamp transactiondate saledate salesdate processedat timestamp datetime
  date time at ts eventtime eventtimestamp day datum bestelldatum auftragsdatum rechnungsdatum kaufdatum belegdatum buchungsdatum zahlungsdatum erstelltam
  zeitpunkt zeitstempel datecommande datedecommande datefacture datedefacture dateachat datedachat datedecreation datepaiement
  datedepaiement fecha fechapedido fechadepedido fechadelpedido fechafactura fechadecompra fechacompra fechadecreacion fechaventa
  fechadeventa fechapago fechadepago`;
const CURRENCY = 'currency currencycode ccy wahrung waehrung devise monnaie moneda divisa';
const STATUS = `financialstatus paymentstatus orderstatus subscriptionstatus status state bestellstatus zahlungsstatus auftragsstatus
  zustand statut statutcommande etat estado estadopedido estadodelpedido estadopago cancelled canceled iscancelled iscanceled storniert
  annule anulado cancelado istest converted isconverted eventtype`;
const QUANTITY = `quantity qty units unitssold pieces lineitemquantity itemquantity menge anzahl stuckzahl stueckzahl stuck quantite qte
  cantidad cant unidades uds`;

/** The headings of each role, the surest first: letters and digits only, without accents. */
const HEADINGS: Readonly<Record<TableKind, Readonly<Record<string, string>>>> = {
  orders: {
    customerId: WHO,
    date: DATE,
    orderId: `orderid ordernumber orderno ordernr order ordername invoiceid invoiceno invoicenumber invoice receiptid receiptno
      receiptnumber receipt transactionid transactionno transaction chargeid paymentid saleid basketid beleg belegnr belegnummer bestellnr
      bestellnummer bestellid bestellung auftragsnr auftragsnummer auftrag rechnungsnr rechnungsnummer rechnung bonnr vorgangsnummer
      numerocommande numcommande nocommande ncommande idcommande commande numerofacture nofacture nfacture facture pedido numeropedido
      numerodepedido npedido nopedido idpedido factura numerofactura nfactura nofactura recibo ticket name id`,
    amount: MONEY,
    quantity: QUANTITY,
    unitPrice: `unitprice priceperunit itemprice lineitemprice price einzelpreis stuckpreis stueckpreis preisprostuck preis prixunitaire
      prixunit pu prix preciounitario preciounidad precio`,
    currency: CURRENCY,
    status: STATUS,
    refund: `refundedamount amountrefunded refundamount totalrefunded refunded refund refunds erstattungsbetrag erstattet erstattung
      ruckerstattung montantrembourse rembourse remboursement importereembolsado reembolsado reembolso`,
  },
  subscriptions: {
    customerId: WHO,
    start: `startdate startedat startat starts start validfrom periodstart currentperiodstart servicestart contractstart from begin
      begindate beginn subscribedat activatedat createdat created startdatum vertragsbeginn beginndatum gultigab gueltigab ab von
      datedebut datededebut debut valablede fechainicio fechadeinicio inicio fechaalta fechadealta alta desde`,
    end: `enddate endedat endsat endat ends end validto validuntil periodend currentperiodend serviceend contractend to until expiresat
      expirydate expirationdate canceledat cancelledat cancellationdate churnedat terminationdate enddatum vertragsende ende gultigbis
      gueltigbis bis kundigungsdatum kuendigungsdatum gekundigtam datefin datedefin fin valablejusqua fechafin fechadefin finalizacion
      fechabaja fechadebaja baja hasta`,
    amount: `mrr monthlyamount monthlyprice monthlyrecurringrevenue arr annualamount planamount unitamount recurringamount
      monatsbeitrag beitrag abopreis cuotamensual cuota ${MONEY}`,
    term: `planinterval billinginterval billingperiod billingcycle billingfrequency billingterm interval term frequency recurrence
      period plan abrechnungsintervall abrechnungszeitraum zahlungsweise zahlungsintervall intervall turnus laufzeit periodicite frequence
      intervalle periodicidad frecuencia intervalo periodo ciclo`,
    quantity: `seats licences licenses users ${QUANTITY}`,
    currency: CURRENCY,
    status: STATUS,
    trial: 'trialend trialendsat trialenddate trialstart trial testphase testphasebis essai findessai prueba finprueba',
  },
  ratings: {
    rating: `nps npsscore likelihoodtorecommend recommend recommendation weiterempfehlung empfehlung recommandation recomendacion csat
      csatscore satisfaction satisfactionscore zufriedenheit satisfaccion ces cesscore effort aufwand esfuerzo rating score stars bewertung
      note noteglobale evaluation puntuacion valoracion calificacion punkte sterne answer response antwort reponse respuesta`,
    customerId: `respondentid respondent responseid teilnehmer repondant encuestado ${WHO}`,
    date: `submittedat responsedate responsetime respondedat completedat answeredat enddate startdate antwortdatum datereponse
      fecharespuesta ${DATE}`,
    segment: `segment wave surveywave surveyname survey step touchpoint group cohort channel region country product plan welle umfrage
      gruppe kanal land vague enquete etape groupe canal pays ola oleada encuesta etapa grupo pais`,
  },
  spend: {
    channel: `channel marketingchannel trafficsource utmsource source platform network medium utmmedium campaign campaignname utmcampaign
      adgroup kanal marketingkanal plattform quelle kampagne kampagnenname canal source campagne nomdelacampagne plateforme origen medio
      campana nombredelacampana plataforma`,
    cost: `cost costs spend adspend amountspent mediaspend spent marketingcost expense budget kosten ausgaben ausgegebenerbetrag
      werbekosten werbeausgaben cout couts depense depenses montantdepense coste costes costo gasto gastos importegastado inversion
      amount betrag montant importe`,
    wages: 'wages salaries payroll gehalter lohne personalkosten salaires salarios sueldos',
    software: 'software tools tooling softwarekosten logiciels logiciel programas',
    professionalServices: `professionalservices services agencyfees agency consultants dienstleistungen agentur beratung prestations
      agence servicios agencia consultoria`,
    overheads: 'overheads overhead gemeinkosten fraisgeneraux gastosgenerales',
    customersAcquired: `customersacquired newcustomers customers acquisitions conversions results signups purchases neukunden
      gewonnenekunden kunden konversionen nouveauxclients clientsacquis clients nuevosclientes clientesnuevos clientes conversiones
      resultados`,
    paid: 'paid ispaid paidchannel bezahlt paye payant pagado pago depago',
    currency: CURRENCY,
  },
};

/** Words that make another thing of a heading: the end of a trial is no end, a refunded amount no amount. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  start: /trial|birth|naissance|nacimiento|geburt/,
  end: /trial|birth|naissance|nacimiento|geburt/,
  date: /trial|birth|\bdue\b|updated|modified|naissance|nacimiento|geburt|fallig|echeance|vencimiento/,
  amount:
    /refund|\btax|freight|fracht|\bporto\b|flete|\bvat\b|discount|shipping|\bfees?\b|\btips?\b|mwst|steuer|rabatt|versand|\btva\b|remise|livraison|\biva\b|descuento|envio|rembours|reembols|erstatt/,
  cost: /\b(?:per|cpc|cpa|pro|par|por)\b/,
};

const SURE = 1000;
const PARTLY = 500;
const SHORTEST_PART = 3;
const HIGHEST_PLACE = 400;

/** The roles of a kind, in the order in which they are declared. */
export function rolesOfKind(kind: TableKind): readonly string[] {
  return Object.keys(HEADINGS[kind]);
}

/** The roles that a heading may stand for in a kind of table. */
export function rolesOf(heading: string, kind: TableKind): readonly HeadingMatch[] {
  const words = wordsOf(heading);
  const whole = words.join('');
  return Object.entries(HEADINGS[kind]).flatMap(([role, headings]) => {
    if (whole === '' || OTHERWISE[role]?.test(words.join(' '))) return [];
    const known = headings.split(/\s+/);
    const place = known.indexOf(whole);
    if (place >= 0) return [{ role, score: SURE - place }];
    const part = Math.min(...partsOf(words).map((text) => placeOf(text, known)));
    return part > HIGHEST_PLACE ? [] : [{ role, score: PARTLY - part - words.length }];
  });
}

/** The words of a heading, without accents and without what stands in parentheses: `Created date (UTC)` is `created`, `date`. */
export function wordsOf(heading: string): readonly string[] {
  return heading
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Every run of words that is not the whole. */
function partsOf(words: readonly string[]): readonly string[] {
  const few = words.slice(0, 8);
  return few.flatMap((_, from) => few.slice(from).map((__, length) => few.slice(from, from + length + 1).join('')));
}

function placeOf(text: string, known: readonly string[]): number {
  const place = text.length < SHORTEST_PART ? -1 : known.indexOf(text);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** Words that programs write where there is no value. */
const MISSING =
  /^(?:null|\\n|nil|none|nan|na|n\/a|n\.a\.|#n\/a|#na|#value!|#null!|<na>|undefined|nat|-+|\?+|k\.\s?a\.|s\.o\.|n\.v\.|sin dato|sans objet)$/i;
const TOTAL = /^(?:summe|gesamt(?:summe)?|insgesamt|total(?:e|es|aux|s)?|grand total|sub-?total|sum|suma|somme)\b/i;
const PLACEHOLDER = /^(?:guest|unknown|anonymous|anonym|gast|unbekannt|inconnu|invit(?:e|é|ado)|desconocido|0|-1)$/i;

const TERMS: readonly (readonly [RegExp, TermMeaning])[] = [
  [
    /^(?:(?:semi ?|bi)annual(?:ly)?|half ?year(?:ly)?|halbjahr(?:lich)?|semestriel(?:le)?|semestral)$/,
    { term: 'month', terms: 6 },
  ],
  [/^(?:bi ?weekly|fortnight(?:ly)?|every 2 weeks|quinzaine|quincenal)$/, { term: 'week', terms: 2 }],
  [/^(?:bi ?monthly|every 2 months|zweimonatlich|bimestriel(?:le)?|bimestral)$/, { term: 'month', terms: 2 }],
  [/^biennial$/, { term: 'year', terms: 2 }],
  [/^(?:w|wk|p?1 ?w|(?:1 ?)?week(?:ly)?|wochentlich|woche|hebdomadaire|semaine|semanal?)$/, 'week'],
  [/^(?:m|mo|mth|p?1 ?mo?|(?:1 ?)?month(?:ly)?|monat(?:lich)?|mensuel(?:le)?|mois|mensual|mes)$/, 'month'],
  [
    /^(?:q|qtr|quarter(?:ly)?|p?3 ?mo?|3 ?months?|quartal(?:sweise)?|vierteljahrlich|trimestriel(?:le)?|trimestre|trimestral)$/,
    'quarter',
  ],
  [
    /^(?:y|yr|a|p?1 ?y|(?:1 ?)?year(?:ly)?|annual(?:ly)?|12 ?mo?(?:nths?)?|jahr(?:lich)?|annuel(?:le)?|an|annee|anual|ano)$/,
    'year',
  ],
];
const MONTHLY = /\bmrr\b|\bmonthly\b|\bmonats|\bmonatlich|\bmensuel|\bmensual/;
const YEARLY = /\barr\b|\bannual|\byearly\b|\bjahrlich|\bjahres|\bannuel|\banual/;

const PARTIAL = /^(?:partial|teil|partiel)/;
const COUNTS =
  /^(?:paid|completed?|succeeded|active|shipped|delivered|closed|fulfilled|bezahlt|abgeschlossen|aktiv|payee?|actif|terminee?|pagad[oa]|activ[oa]|completad[oa]|past due|1|true|yes|ja|oui|si)$/;
const REFUNDED = /^(?:refund|chargeback|erstattet|rembours|reembols)/;
const ENDED = /^(?:cancel|ended|expired|churned|terminated|gekundigt|beendet|resilie|termine|finalizad)/;
const ASIDE =
  /^(?:fail|void|declin|pending|draft|trial|pause|unpaid|incomplete|test|storn|fehlg|offen|ausst|annul|echou|essai|anulad|fallid|pendient|prueba|(?:0|false|no|nein|non)$)/;

/** How often each value of a column occurs, the most frequent first. */
export function tally(values: readonly SampleValue[]): readonly (readonly [text: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) continue;
    const text = String(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** Whether a text is a word for “no value”. */
export function isMissingWord(value: SampleValue): boolean {
  return typeof value === 'string' && MISSING.test(value);
}

/** Whether a text looks like the label of a line of totals. */
export function isTotal(value: SampleValue): boolean {
  return typeof value === 'string' && TOTAL.test(value);
}

/** Whether an id of a customer is a placeholder for somebody unknown. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** What a word for a term means. */
export function termOf(text: string): TermMeaning | undefined {
  const words = spaced(text);
  return TERMS.find(([known]) => known.test(words))?.[1];
}

/** The term that the heading of an amount names: MRR is for a month. */
export function termOfAmount(heading: string): BillingTerm | undefined {
  const words = spaced(heading);
  if (MONTHLY.test(words)) return 'month';
  return YEARLY.test(words) ? 'year' : undefined;
}

/** What a status usually means, as a hint beside the question. */
export function usualMeaning(status: string, isOfSubscriptions: boolean): string {
  const word = spaced(status);
  if (PARTIAL.test(word)) return 'usually counts, less what was refunded';
  if (COUNTS.test(word)) return 'usually counts';
  if (REFUNDED.test(word)) return 'usually set aside, as it was paid back';
  if (isOfSubscriptions && ENDED.test(word)) return 'usually counts, as it was paid until its end';
  return ASIDE.test(word) || ENDED.test(word) ? 'usually set aside' : 'does it count, or is it set aside?';
}

/** The words of a heading with blanks between them. */
export function spaced(text: string): string {
  return wordsOf(text).join(' ');
}
