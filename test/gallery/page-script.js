/* Runs in the browser, beside the adaptivecards library: draws cards into the page. */
/* global AdaptiveCards, document, window */

const escapeHtml = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Enough Markdown to see whether a text was escaped: backslashes, emphasis, links, lists. */
const markdown = (text) => {
  const kept = [];
  const keep = (html) => `\u0001${kept.push(html) - 1}\u0001`;
  const html = escapeHtml(text.replace(/\\([!-/:-@[-`{-~])/g, (_all, c) => keep(escapeHtml(c))))
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/(^|\W)_(.+?)_(?=\W|$)/g, "$1<i>$2</i>")
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>')
    .replace(/^[-*+] (.+)$/gm, "<li>$1</li>");
  return html.replace(/\u0001(\d+)\u0001/g, (_all, i) => kept[Number(i)]);
};

window.drawCards = (cards, config) => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  // Teams shows the titles of choices as they are.
  AdaptiveCards.GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
  for (const { id, payload } of cards) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(config);
    card.parse(payload);
    const frame = document.createElement("div");
    frame.id = id;
    frame.className = "frame";
    frame.append(card.render());
    document.body.append(frame);
  }
};
