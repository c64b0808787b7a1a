namespace CourseKit.Syntax;

/// <summary>Makes a prompt of one <c>orbit-prompt</c> element. Orbit reads its attributes as Markdown.</summary>
internal sealed class OrbitPrompt(SourceText source, OrbitTag tag, TextSpan span, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] _sides = ["question", "answer", "cloze", "question-attachments", "answer-attachments"];

    /// <summary>Null when a side is missing; the diagnostic says which.</summary>
    public PromptSyntax? Read() => tag.Find("cloze") is { } cloze ? ReadCloze(cloze) : ReadQuestion();

    /// <summary>The attributes of an element that are not its text.</summary>
    public static EquatableArray<AttributeSyntax> Attributes(SourceText source, OrbitTag tag, IReadOnlyCollection<string> except)
    {
        var result = new List<AttributeSyntax>();
        foreach (var attribute in tag.Attributes)
        {
            if (except.Contains(attribute.Name)) continue;
            if (attribute.Name == "class") AddClasses(source, attribute, result);
            else result.Add(Attribute(source, attribute));
        }

        return result.ToEquatableArray();
    }

    private PromptSyntax? ReadCloze(HtmlAttribute attribute)
    {
        var text = HtmlText.Decode(source, attribute.ValueSpan);
        if (text.Text.Trim().Length == 0)
        {
            diagnostics.Add(EmptySide.At(source.Locate(attribute.NameSpan), "cloze"));
            return null;
        }

        var deletions = ClozeReader.Read(text, diagnostics);
        return deletions.IsEmpty ? null : new PromptSyntax(span, PromptKind.Cloze, text, null, deletions, Attributes(source, tag, _sides));
    }

    private PromptSyntax? ReadQuestion()
    {
        var question = Side("question");
        var answer = Side("answer");
        if (question is null || answer is null) return null;
        return new PromptSyntax(span, PromptKind.Qa, question, answer, [], Attributes(source, tag, _sides));
    }

    /// <summary>The text of a side with its pictures behind it; a picture alone is enough.</summary>
    private MappedText? Side(string name)
    {
        var text = tag.Find(name);
        var attachments = tag.Find(name + "-attachments");
        var side = new MappedText.Builder();
        if (text is not null) HtmlText.AppendDecoded(side, source, source.Text.Trim(text.ValueSpan));
        if (attachments is not null) AppendPictures(side, attachments.ValueSpan);
        if (side.Length > 0) return side.Build();
        diagnostics.Add(text is null ? OrbitPromptIncomplete.At(source, tag, name) : EmptySide.At(source.Locate(text.NameSpan), name));
        return null;
    }

    private void AppendPictures(MappedText.Builder side, TextSpan value)
    {
        for (var start = value.Start; start < value.End;)
        {
            var semicolon = source.Text.IndexOf(';', start, value.End - start);
            var end = semicolon < 0 ? value.End : semicolon;
            var address = source.Text.Trim(TextSpan.FromBounds(start, end));
            if (!address.IsEmpty)
            {
                if (side.Length > 0) side.AppendReplacement("\n\n", source, new TextSpan(address.Start, 0));
                side.AppendReplacement("![](<" + HtmlText.Decode(source, address).Text + ">)", source, address);
            }

            start = end + 1;
        }
    }

    private static AttributeSyntax Attribute(SourceText source, HtmlAttribute attribute)
    {
        var value = HtmlText.Decode(source, attribute.ValueSpan).Text;
        return attribute.Name == "id"
            ? new AttributeSyntax(AttributeKind.Id, value, attribute.ValueSpan, value, attribute.ValueSpan)
            : new AttributeSyntax(AttributeKind.KeyValue, attribute.Name, attribute.NameSpan, value, attribute.ValueSpan);
    }

    private static void AddClasses(SourceText source, HtmlAttribute attribute, List<AttributeSyntax> result)
    {
        var end = attribute.ValueSpan.End;
        for (var at = source.Text.SkipBlanks(attribute.ValueSpan.Start, end); at < end; at = source.Text.SkipBlanks(at, end))
        {
            var start = at;
            while (at < end && !source.Text[at].IsBlank()) at++;
            var name = TextSpan.FromBounds(start, at);
            result.Add(new AttributeSyntax(AttributeKind.Class, source.GetText(name), name, source.GetText(name), name));
        }
    }
}
