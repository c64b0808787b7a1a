namespace CourseKit.Model;

/// <summary>Gives a parsed page its ids and collects what is in it.</summary>
internal sealed class PageFinisher(PageState page, string idPrefix = "")
{
    private readonly AnchorIds _ids = new(idPrefix);

    public PageBody Finish(BodyDraft draft)
    {
        new WrittenIds(_ids, page.Diagnostics).Collect(draft);
        return new BodyCollector(draft, _ids, page.Diagnostics).Collect(page.Diagnostics, page.Included);
    }
}
