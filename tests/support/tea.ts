/** An article on tea: three passages, each under a question, and a web address. */
export const TEA = `---
title: Tea in five minutes
language: en
published: 2017-03
source: The Kettle
url: https://example.org/tea
---

## Steeping

### How long does green tea steep? {#green-tea}

- steeping time of green tea

Good water comes first. Green tea is steeped for two minutes.

### How long does black tea steep? {#black-tea}

Black tea is steeped for four minutes, herbal tea for as long as one likes.

## History

### Who brought tea to Portugal? {#portugal}

Catherine of Braganza grew up with tea. Sailors had brought it from Macau to Lisbon.
`;
