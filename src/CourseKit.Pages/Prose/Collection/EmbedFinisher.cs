using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Turns the drafts of a body's embeds into embeds, when the walk comes by them, so that ids run in reading order.</summary>
internal sealed class EmbedFinisher(BodyDraft draft, BodyContents contents, AddressReader addresses, AnchorIds ids, List<Diagnostic> diagnostics)
{
    private readonly Embed?[] _finished = new Embed?[draft.Embeds.Count];

    public void Finish(int index) => _finished[index] ??= Finish(index, draft.Embeds[index]);

    /// <summary>All of them, those too that stand where the walk finds no node: in code, in raw HTML, in an unused footnote.</summary>
    public EquatableArray<Embed> FinishAll()
    {
        for (var i = 0; i < _finished.Length; i++) Finish(i);
        return _finished.ToEquatableArray()!;
    }

    private Embed Finish(int index, EmbedDraft embed)
    {
        switch (embed)
        {
            case FinishedEmbed { Embed: PromptBlockEmbed block }:
                AddPrompts(block.Block);
                return block;
            case FinishedEmbed { Embed: BodyEmbed inner }:
                contents.Add(inner.Body, withHeadings: true);
                return inner;
            case FinishedEmbed { Embed: ShortcodeEmbed { Inner: { } inner } call }:
                contents.Add(inner, withHeadings: call.Notation == ShortcodeNotation.Percent);
                return call;
            case FinishedEmbed finished:
                return finished.Embed;
            case InnerDraft inner:
                return new BodyEmbed(inner.Location, Inner(inner.Content, withHeadings: true));
            case MathDraft math:
                if (TexAddress.Unsafe(math.Tex) is { } scheme) diagnostics.Add(UnsafeAddress.At(math.Location, scheme));
                return new MathEmbed(math.Location, math.Tex, math.Display) { Lines = math.Lines };
            case ClozeDraft cloze:
                return new ClozeEmbed(cloze.Location, cloze.Number, Inner(cloze.Content, withHeadings: false), cloze.Hint);
            default:
                return Shortcode((ShortcodeDraft)embed, index);
        }
    }

    private ShortcodeEmbed Shortcode(ShortcodeDraft call, int index)
    {
        if (!addresses.WasRead(index)) AddLinks(call.Call);
        if (PictureText.Check(call.Call, call.Location) is { } mistake) diagnostics.Add(mistake);
        if (NumberedCaption.Of(PictureText.IdOf(call.Call)) is { } caption) contents.Captions.Add(caption);
        var inner = call.Inner is null ? null : Inner(call.Inner, withHeadings: call.Notation == ShortcodeNotation.Percent, isInner: !Shortcodes.IsBuiltIn(call.Call.Signature));
        return new ShortcodeEmbed(call.Location, call.Call.Signature, call.Call.Arguments, inner, call.RawInner) { Notation = call.Notation };
    }

    private PageBody Inner(BodyDraft inner, bool withHeadings, bool isInner = false)
    {
        var body = new BodyCollector(inner, ids, diagnostics, isInner).Collect([]);
        contents.Add(body, withHeadings);
        return body;
    }

    private void AddLinks(BoundShortcode call)
    {
        if (RefShortcode.Target(call) is { } target)
        {
            contents.AddLink(new LinkReference(LinkKind.Ref, target.Value!, target.Location));
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Value is { Length: > 0 } id && (argument.Type == ParameterType.Id || argument.Name == "id")) contents.Anchors.Add(id);
            if (argument is { Type: ParameterType.Markdown, Value: { } line } && draft.Definitions.ReferredToIn(line).FirstOrDefault() is { } label)
            {
                diagnostics.Add(ReferenceInCaption.At(argument.Location, label));
            }

            if (argument.Value is { } name && ParameterField.IsReference(argument.Type)) AddReference(call.Signature, argument, name);
            if (argument.Value is null || argument.Type is not (ParameterType.Link or ParameterType.Image)) continue;
            var kind = argument.Type == ParameterType.Image ? LinkKind.Image : LinkKind.Link;
            contents.AddLink(new LinkReference(kind, argument.Value, argument.Location));
        }
    }

    private void AddReference(ShortcodeSignature signature, BoundArgument argument, string name)
    {
        var parameter = signature.Parameters.First(parameter => parameter.Name == argument.Name);
        contents.References.Add(new ParameterReference(ParameterField.Of(parameter), new Located<string>(name, argument.Location)));
    }

    /// <summary>The sides of prompts are bodies of their own; their links and mistakes are the page's.</summary>
    private void AddPrompts(PromptBlock block)
    {
        foreach (var prompt in block.Prompts)
        {
            AddSide(prompt.QuestionBody);
            if (prompt.AnswerBody is { } answer) AddSide(answer);
        }
    }

    private void AddSide(PageBody side)
    {
        foreach (var link in side.Links) contents.AddLink(link);
        contents.Citations.AddRange(side.Citations);
        diagnostics.AddRange(side.Diagnostics);
    }
}
