using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Parses a side of a prompt; the deletions are those of a cloze.</summary>
/// <param name="idPrefix">Begins the ids that the parse makes: another for each side of a page.</param>
public delegate PageBody PromptSideParser(MappedText side, EquatableArray<ClozeDeletion> deletions, string idPrefix);

/// <summary>
/// Makes typed prompts of a review block. What a prompt says of itself counts before what its block says, and that before the page.
/// </summary>
public sealed class PromptBinder
{
    private readonly SourceText _source;
    private readonly PromptSideParser _parse;
    private readonly ICollection<Diagnostic> _diagnostics;

    private PromptBinder(SourceText source, PromptSideParser parse, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _parse = parse;
        _diagnostics = diagnostics;
    }

    /// <param name="number">The block's place on its page, from one.</param>
    public static PromptBlock Bind(
        SourceText source, PromptBlockSyntax block, int number, PromptDefaults page, PromptSideParser parse, ICollection<Diagnostic> diagnostics)
    {
        var binder = new PromptBinder(source, parse, diagnostics);
        var color = BlockAttributes.Color(source, block, diagnostics);
        var own = BlockAttributes.Defaults(source, block, diagnostics);
        var defaults = own.Over(page);
        var prompts = block.Prompts.Select((prompt, index) => binder.Bind(prompt, number, $"b{number}-p{index + 1}", defaults))
            .ToEquatableArray();
        return new PromptBlock(number, color, source.Locate(block.TagSpan), prompts) { Attributes = own.Attributes };
    }

    private Prompt Bind(PromptSyntax prompt, int block, string name, PromptDefaults defaults)
    {
        var own = PromptDefaults.From(prompt.Attributes, _source, _diagnostics).Over(defaults);
        var question = _parse(prompt.Question, prompt.Deletions, name + "-q-");
        var answer = prompt.Answer is { } text ? _parse(text, [], name + "-a-") : null;
        CheckVisible(question, prompt.Question, prompt.Kind == PromptKind.Cloze ? "cloze" : "question");
        if (answer is not null) CheckVisible(answer, prompt.Answer!, "answer");
        if (prompt.Deletions.Count > TooManyDeletions.Most)
        {
            _diagnostics.Add(
                TooManyDeletions.At(prompt.Question.Locate(prompt.Deletions[TooManyDeletions.Most].Span), TooManyDeletions.Most + 1));
        }

        return new Prompt
        {
            ExplicitId = ExplicitId(prompt),
            Kind = prompt.Kind,
            Question = prompt.Question,
            Answer = prompt.Answer,
            QuestionBody = question,
            AnswerBody = answer,
            Deletions = prompt.Deletions,
            Tags = own.Tags,
            Metadata = own.Metadata,
            Attributes = own.Attributes,
            LintOff = own.LintOff,
            Location = prompt.Question.Locate(new TextSpan(0, prompt.Question.Text.Length)),
            Block = block,
        };
    }

    private void CheckVisible(PageBody side, MappedText written, string name)
    {
        if (!VisibleContent.IsIn(side)) _diagnostics.Add(EmptySide.OfInvisible(written.Locate(new TextSpan(0, written.Text.Length)), name));
    }

    private string? ExplicitId(PromptSyntax prompt)
    {
        foreach (var attribute in prompt.Attributes)
        {
            if (!PromptId.IsNamedBy(attribute)) continue;
            if (PromptId.IsValid(attribute.Value)) return attribute.Value;
            _diagnostics.Add(BadPromptId.At(_source.Locate(attribute.ValueSpan), attribute.Value));
            return null;
        }

        return null;
    }
}
