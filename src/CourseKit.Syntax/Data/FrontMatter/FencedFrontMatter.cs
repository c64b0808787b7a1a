namespace CourseKit.Syntax;

/// <summary>
/// Front matter between two <c>---</c> or <c>+++</c> lines. In Markdown <c>---</c> is also a thematic break, and authors
/// forget the closing line, so the lines in between are looked at: settings or prose?
/// </summary>
internal ref struct FencedFrontMatter
{
    private readonly DataFormat _format;
    private bool _firstLineBlank;
    private bool _keyInFirstParagraph;
    private bool _knownKeyFirst;
    private bool _anyKey;
    private int _blankRun;

    // Where prose begins: at all, and after the last key.
    private int _firstProse;
    private int _proseAfterKeys;

    private FencedFrontMatter(DataFormat format)
    {
        _format = format;
        (_blankRun, _firstProse, _proseAfterKeys) = (-1, -1, -1);
    }

    /// <summary>Takes the offset of the first character that is not white space.</summary>
    public static FrontMatterBlock? Find(string text, int start, DataFormat format)
    {
        var mark = format == DataFormat.Yaml ? "---" : "+++";
        var opening = TextLine.At(text, start);
        if (!opening.IsOnly(mark)) return null;
        var lines = new FencedFrontMatter(format);
        TextLine? closing = null;
        for (var at = opening.Next; at < text.Length && closing is null;)
        {
            var line = TextLine.At(text, at);
            if (line.IsOnly(mark)) closing = line;
            else lines.Look(line, first: at == opening.Next);
            at = line.Next;
        }

        return lines.Decide(text, opening, mark, closing);
    }

    private FrontMatterBlock? Decide(string text, TextLine opening, string mark, TextLine? closing)
    {
        var openingSpan = new TextSpan(opening.Start, mark.Length);
        if (closing is { } line && !ClosesByAccident)
        {
            if (_firstLineBlank && !_anyKey && _format == DataFormat.Yaml && _firstProse >= 0) return null;
            var content = TextSpan.FromBounds(opening.Next, line.Start);
            return new FrontMatterBlock(_format, TextSpan.FromBounds(0, line.Next), openingSpan, content, Closed: true);
        }

        var isBreak = _firstLineBlank ? !_knownKeyFirst : !_keyInFirstParagraph;
        if (isBreak && _format == DataFormat.Yaml) return null;
        var end = _firstProse >= 0 ? _firstProse : closing?.Start ?? text.Length;
        return new FrontMatterBlock(
            _format, TextSpan.FromBounds(0, end), openingSpan, TextSpan.FromBounds(opening.Next, end), Closed: false);
    }

    /// <summary>
    /// Settings, a blank line, prose, and only then the mark: a thematic break or the underline of a heading further down
    /// the page, not the end of the settings. TOML's mark means nothing in Markdown, so it always closes.
    /// </summary>
    private readonly bool ClosesByAccident => _format == DataFormat.Yaml && _keyInFirstParagraph && _proseAfterKeys >= 0;

    private void Look(TextLine line, bool first)
    {
        if (line.IsBlank)
        {
            _firstLineBlank |= first;
            if (_blankRun < 0) _blankRun = line.Start;
            return;
        }

        var afterBlank = _blankRun >= 0;
        var kind = SettingLine.Classify(line, _format);
        switch (kind)
        {
            case SettingLineKind.KnownKey or SettingLineKind.Key:
                _knownKeyFirst |= kind == SettingLineKind.KnownKey && !_anyKey && _firstProse < 0;
                _keyInFirstParagraph |= _firstProse < 0;
                _anyKey = true;
                _proseAfterKeys = -1;
                break;
            case SettingLineKind.Prose:
                if (_firstProse < 0) _firstProse = afterBlank ? _blankRun : line.Start;
                if (_proseAfterKeys < 0 && afterBlank) _proseAfterKeys = _blankRun;
                break;
            case SettingLineKind.CommentOrItem when afterBlank && _anyKey && _firstProse < 0:
                // A heading or a list when the settings turn out not to be closed; a comment or an item when they are.
                _firstProse = _blankRun;
                break;
        }

        _blankRun = -1;
    }
}
