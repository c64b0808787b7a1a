using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Turns sides of prompts into fields. Holds what is dear to make, so one serves many notes; not for several threads at once.</summary>
internal sealed class CardSides
{
    private readonly Course _course;
    private readonly DeckMedia _media;
    private readonly CardAddresses _addresses = new();
    private readonly CardEmbeds _embeds = new();
    private readonly PageRenderer _renderer;
    private CardMarkup? _markup;

    public CardSides(Course course, DeckMedia media)
    {
        (_course, _media) = (course, media);
        _renderer = new PageRenderer(_embeds, _addresses);
    }

    /// <summary>A side as a field. One that is a single paragraph goes without its <c>p</c>, so that it stands as the reader would have typed it.</summary>
    /// <param name="page">What addresses are relative to.</param>
    /// <param name="numbers">Of the deletions in it.</param>
    public CardSide Render(PageBody body, CoursePage page, PromptKind kind, ClozeNumbers numbers)
    {
        _addresses.Clear();
        _embeds.Numbers = numbers;
        var html = _renderer.RenderInline(body);
        var targets = new SideTargets(_course, _media, _addresses, page);
        if (!PlainSide.Is(body)) html = (_markup ??= new CardMarkup()).Clean(html, targets);
        var (field, deletions) = FieldText.Finish(html, kind == PromptKind.Cloze);
        return new CardSide(field, deletions, targets.Uses, targets.LeftOut);
    }
}

/// <param name="Deletions">How many deletions stand in the field.</param>
/// <param name="Media">In the order in which they are shown.</param>
/// <param name="LeftOut">What the side had and no card may have.</param>
internal sealed record CardSide(string Field, int Deletions, IReadOnlyList<MediaUse> Media, IReadOnlyList<string> LeftOut)
{
    public static CardSide Empty { get; } = new("", 0, [], []);
}
