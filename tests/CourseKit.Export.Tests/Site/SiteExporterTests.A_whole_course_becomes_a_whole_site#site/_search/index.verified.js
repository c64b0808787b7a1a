coursekitSearch.index({"version":"4c920c09","entries":15,"terms":["1"],"texts":[0]});
