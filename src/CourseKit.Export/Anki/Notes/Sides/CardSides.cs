using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>Turns sides of prompts into fields. Holds what is dear to make, so one serves many notes; not for several threads at once.</summary>
internal sealed class CardSides
{
    private readonly Course _course;
    private readonly DeckMedia _media;
    private readonly CardAddresses _addresses = new();
    private readonly CardEmbeds _embeds;
    private readonly Typesetter? _typesetter;
    private readonly PageRenderer _renderer;
    private CardMarkup? _markup;

    /// <param name="labels">What callouts are called.</param>
    /// <param name="typesetter">Null to leave code without colours.</param>
    public CardSides(Course course, DeckMedia media, RenderLabels labels, Typesetter? typesetter = null)
    {
        (_course, _media, _typesetter) = (course, media, typesetter);
        _embeds = new CardEmbeds(course);
        _renderer = new PageRenderer(_embeds, _addresses, labels);
    }

    /// <summary>A side as a field. One that is a single paragraph goes without its <c>p</c>, so that it stands as the reader would have typed it.</summary>
    /// <param name="page">What addresses are relative to.</param>
    /// <param name="numbers">Of the deletions in it.</param>
    public CardSide Render(PageBody body, CoursePage page, PromptKind kind, ClozeNumbers numbers)
    {
        _addresses.Clear();
        _addresses.Names = link => _course.Links.Resolve(page, link).Name is { } name ? RenderLabels.English.NameOf(name) : link.Target;
        _embeds.Numbers = numbers;
        _embeds.Page = page;
        _embeds.Clear();
        var html = _renderer.RenderInline(body);
        var findings = _embeds.Findings;
        var targets = new SideTargets(_course, _media, _addresses, page);
        var isPlain = PlainSide.Is(body);
        if (!isPlain) html = (_markup ??= new CardMarkup()).Clean(html, targets);
        var (field, deletions) = FieldText.Finish(html, kind == PromptKind.Cloze);
        var shown = isPlain || _typesetter is null || !CardCode.IsIn(body) ? field : RenderColored(body, page, kind);
        return new CardSide(field, deletions, targets.Uses, targets.LeftOut) { Shown = shown, Findings = findings };
    }

    private string RenderColored(PageBody body, CoursePage page, PromptKind kind)
    {
        _addresses.Clear();
        _embeds.Typesetter = _typesetter;
        try
        {
            var html = _renderer.RenderInline(body);
            return FieldText.Finish(_markup!.Clean(html, new SideTargets(_course, _media, _addresses, page)), kind == PromptKind.Cloze).Field;
        }
        finally
        {
            _embeds.Typesetter = null;
        }
    }
}

/// <param name="Field">Without the colours of code: what the note is told by.</param>
/// <param name="Deletions">How many deletions stand in the field.</param>
/// <param name="Media">In the order in which they are shown.</param>
/// <param name="LeftOut">What the side had and no card may have.</param>
internal sealed record CardSide(string Field, int Deletions, IReadOnlyList<MediaUse> Media, IReadOnlyList<string> LeftOut)
{
    /// <summary>What the package carries: the field, with colours where they could be had.</summary>
    public string Shown { get; init; } = Field;

    /// <summary>What Anki does not draw of its formulas.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    public static CardSide Empty { get; } = new("", 0, [], []);
}
