// Goes on by itself where a page only leads elsewhere. The page is left out of the history, and with it what its address holds.
location.replace(document.querySelector("a.onward").href);
