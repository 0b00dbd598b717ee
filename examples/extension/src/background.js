// A click on the button gives the extension that tab, and no other (`activeTab`): the page beside it reads it.
chrome.action.onClicked.addListener((tab) =>
  chrome.tabs.create({ url: chrome.runtime.getURL(`article.html?tab=${tab.id}`), index: tab.index + 1 }),
)
