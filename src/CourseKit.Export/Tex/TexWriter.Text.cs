using CourseKit.Model;

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
            var letter = TexText.Letter(Input.Argument());
            AddText(
                letter.Length == 0 ? " " : letter.Insert(char.IsHighSurrogate(letter[0]) && letter.Length > 1 ? 2 : 1, accent.ToString()));
        }
        else if (TexText.IsFont(token) && Groups.TryPeek(out var group) && group.TextCommand is { } outer && TexText.IsFont(outer))
        {
            Split(token, group);
        }
        else if (TexText.IsSign(token))
        {
            IsChanged = true;
            Output.AddRange([TexToken.Command("\\("), token, TexToken.Command("\\)")]);
            SkipAfterWord();
        }
        else
        {
            _faults.Add(new TexFault(Place, token.Text, "End the text before it, or take it out"));
            Put(token);
        }
    }

    /// <summary>Ends the text, writes its part in another font, and lets it begin again behind that.</summary>
    private void Split(TexToken font, Group outer)
    {
        IsChanged = outer.IsSplit = true;
        Output.Add(TexToken.Character("}"));
        var argument = Input.Argument();
        Input.Push([TexToken.Character("{"), .. argument, TexToken.Character("}")], Input.Depth);
        Output.Add(font);
        (Pending, Texts) = (1, 1);
        Input.TryNext(out var open);
        Open('}', open);
        Groups.Peek().Within = outer;
    }

    protected override bool Replaces(TexToken character)
    {
        if (!IsAnkiText || !character.Is('~')) return false;
        AddText("\u00A0");
        return true;
    }

    /// <summary>A text that was split is one argument all the same, and goes on behind its part in another font.</summary>
    protected override void Closed(Group group)
    {
        if (group.IsSplit)
        {
            Output.Insert(group.Command, TexToken.Character("{"));
            Output.Add(TexToken.Character("}"));
        }

        if (group.Within is { TextCommand: { } again }) Output.AddRange([again, TexToken.Character("{")]);
    }

    private void AddText(string text)
    {
        IsChanged = true;
        Output.AddRange(TexLexer.Read(text));
    }

    /// <summary>What ends a control word in text: a blank, or an empty group.</summary>
    private void SkipAfterWord()
    {
        SkipBlank();
        if (!Input.TryPeek(out var open) || !open.Is('{')) return;
        Input.TryNext(out open);
        if (Input.TryPeek(out var close) && close.Is('}')) Input.TryNext(out _);
        else Input.Return(open);
    }
}
