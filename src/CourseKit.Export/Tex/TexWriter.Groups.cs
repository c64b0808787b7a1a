namespace CourseKit.Export;

/// <content>What groups there are, how many arguments are still to come, and where text stands.</content>
internal sealed partial class TexWriter
{
    private void Character(TexToken token)
    {
        var isTop = _groups.TryPeek(out var group);
        var c = token.Source[token.Start];
        if (c == '{') Open('}', token);
        else if (isTop && group!.Close == c && c is '}' or '$' or ']') Close(token);
        else if (c == '$' && _isText) Open('$', token);
        else if (c == '[' && _afterCommand && _pending > 0 && _texts == 0) Open(']', token);
        else if (c == '~' && IsAnkiText) AddText("\u00A0");
        else
        {
            _output.Add(token);
            if (_pending > 0 && !(c == '*' && _afterCommand)) _pending--;
            if (c != '*') _afterCommand = false;
        }
    }

    private void Open(char close, TexToken token)
    {
        var isText = close == '}' && ((_pending > 0 && _pending <= _texts) || _isText);
        var command = close == '}' && _pending > 0 && _texts > 0 ? LastCommand() : -1;
        var left = close == '}' ? Math.Max(0, _pending - 1) : _pending;
        _groups.Push(new Group(close, left, _texts, _isText) { Command = command, TextCommand = command < 0 ? null : _output[command] });
        (_pending, _texts, _isText, _afterCommand) = (0, 0, isText, false);
        _output.Add(token);
    }

    private void Close(TexToken token)
    {
        var group = _groups.Pop();
        (_pending, _texts, _isText, _afterCommand) = (group.Pending, group.Texts, group.WasText, group.Close == ']');
        _output.Add(token);
        if (group.IsSplit)
        {
            _output.Insert(group.Command, TexToken.Character("{"));
            _output.Add(TexToken.Character("}"));
        }

        if (group.Within is { TextCommand: { } again }) _output.AddRange([again, TexToken.Character("{")]);
    }

    private int LastCommand()
    {
        var at = _output.Count - 1;
        while (at >= 0 && _output[at].Kind != TexKind.Command) at--;
        return at;
    }

    /// <summary>A command that stays.</summary>
    private void Put(TexToken token)
    {
        if (_isText && token.IsCommand("\\(")) _groups.Push(new Group(')', _pending, _texts, true));
        _output.Add(token);
        if (_isText && token.IsCommand("\\("))
        {
            (_pending, _texts, _isText) = (0, 0, false);
            return;
        }

        if (token.IsCommand("\\)") && _groups.TryPeek(out var group) && group.Close == ')')
        {
            _groups.Pop();
            (_pending, _texts, _isText) = (group.Pending, group.Texts, group.WasText);
            return;
        }

        var (count, texts) = TexArity.Of(token);
        if (count > 0) (_pending, _texts) = (count, texts);
        else if (_pending > 0) _pending--;
        _afterCommand = true;
    }

    private sealed class Group(char close, int pending, int texts, bool wasText)
    {
        public char Close { get; } = close;

        public int Pending { get; } = pending;

        public int Texts { get; } = texts;

        public bool WasText { get; } = wasText;

        /// <summary>Where the command stands whose text this is; -1 for another group.</summary>
        public int Command { get; init; } = -1;

        public TexToken? TextCommand { get; init; }

        /// <summary>The text that goes on behind this one.</summary>
        public Group? Within { get; set; }

        public bool IsSplit { get; set; }
    }
}
