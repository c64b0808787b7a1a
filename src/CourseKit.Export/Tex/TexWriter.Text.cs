namespace CourseKit.Export;

/// <content>The text in a formula.</content>
internal sealed partial class TexWriter
{
    /// <summary>A command in the text of a formula for Anki.</summary>
    private void TextCommand(TexToken token)
    {
        if (TexText.IsKnown(token))
        {
            Put(token);
        }
        else if (TexText.Character(token) is { } character)
        {
            AddText(character);
            if (token.IsWord) SkipAfterWord();
        }
        else if (TexText.Accent(token) is { } accent)
        {
            var letter = TexText.Letter(_input.Argument());
            AddText(letter.Length == 0 ? " " : letter.Insert(char.IsHighSurrogate(letter[0]) && letter.Length > 1 ? 2 : 1, accent.ToString()));
        }
        else if (TexText.IsFont(token) && _groups.TryPeek(out var group) && group.TextCommand is { } outer && TexText.IsFont(outer))
        {
            Split(token, group);
        }
        else if (TexText.IsSign(token))
        {
            _isChanged = true;
            _output.AddRange([TexToken.Command("\\("), token, TexToken.Command("\\)")]);
            SkipAfterWord();
        }
        else
        {
            _faults.Add(new TexFault(_place, token.Text, "End the text before it, or take it out"));
            Put(token);
        }
    }

    /// <summary>Ends the text, writes its part in another font, and lets it begin again behind that.</summary>
    private void Split(TexToken font, Group outer)
    {
        _isChanged = outer.IsSplit = true;
        _output.Add(TexToken.Character("}"));
        var argument = _input.Argument();
        _input.Push([TexToken.Character("{"), .. argument, TexToken.Character("}")], _input.Depth);
        _output.Add(font);
        (_pending, _texts) = (1, 1);
        _input.TryNext(out var open);
        Open('}', open);
        _groups.Peek().Within = outer;
    }

    private void AddText(string text)
    {
        _isChanged = true;
        _output.AddRange(TexLexer.Read(text));
    }

    private void SkipBlank()
    {
        if (_input.TryPeek(out var next) && next.Kind == TexKind.Blank) _input.TryNext(out _);
    }

    /// <summary>What ends a control word in text: a blank, or an empty group.</summary>
    private void SkipAfterWord()
    {
        SkipBlank();
        if (!_input.TryPeek(out var open) || !open.Is('{')) return;
        _input.TryNext(out open);
        if (_input.TryPeek(out var close) && close.Is('}')) _input.TryNext(out _);
        else _input.Return(open);
    }
}
