coursekitSearch.index({"version":"8626e272","entries":15,"terms":["1"],"texts":[0]});
