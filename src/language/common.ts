import type { Localized } from './language.ts';
import { wordSet } from './word-set.ts';

/** Words that any article may have: where they stand tells little of what it says there. Folded, in all their forms. */
export const COMMON: Localized<ReadonlySet<string>> = {
  nl: wordSet(
    'jaar jaren dag dagen keer tijd man mens mensen persoon personen ding dingen iets niets niks iemand ' +
      'eerste laatste grote groot groter grootste kleine klein nieuwe nieuw oude oud goed goede beter beste lang lange veel vaak weer ' +
      'vooral ongeveer bijna ooit nooit altijd meestal soms tegenwoordig destijds vroeger later eerder terug samen elkaar ' +
      'anders zelf eens echt helemaal meteen ineens precies zoveel weinig meeste volgens toch straks liever ergens overal ' +
      'klopt zit zitten zat zaten staat staan stond stonden ligt liggen lag lagen loopt lopen liep liepen komt komen kwam kwamen ' +
      'gekomen krijgt krijgen kreeg kregen gekregen geeft geven gaf gaven gegeven neemt nemen nam namen genomen houdt houden ' +
      'hield hielden gehouden laat laten liet lieten gelaten ziet zien zag zagen gezien zegt zeggen zei zeiden gezegd vindt vinden vond vonden ' +
      'gevonden heet heten heette heetten noemt noemen noemde noemden genoemd brengt brengen bracht brachten gebracht ' +
      'blijft blijven bleef bleven gebleven begint beginnen begon begonnen gebeurt gebeuren gebeurde gebeurd ' +
      'bestaat bestaan bestond bestonden gebruikt gebruiken gebruikte gebruikten gedaan geworden gegaan geweest ' +
      'stelt stellen stelde stelden gesteld zet zetten zette gezet legt leggen legde gelegd denkt denken dacht gedacht ' +
      'wil willen wilde wilden deel soort manier plaats naam aantal groep twee drie vier',
  ),
  en: wordSet(
    'year years day days time times man people person thing things something first last large larger largest great big small ' +
      'new old good better best long many much often mainly about almost ever never always usually sometimes today later ' +
      'earlier back together else really same different main major important number amount kind type way part place name group ' +
      'go goes went gone come comes came get gets got give gives gave given take takes took taken make makes made keep kept ' +
      'let see sees saw seen say says said find finds found call called calls bring brings brought stay begin begins began begun ' +
      'use uses used become becomes became put set think thought want wants wanted known know describe described ' +
      'considered consider one two three four',
  ),
};
