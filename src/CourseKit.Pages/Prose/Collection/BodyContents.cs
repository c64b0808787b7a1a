namespace CourseKit.Model;

/// <summary>What was found in a body so far.</summary>
internal sealed class BodyContents
{
    private readonly HashSet<LinkReference> _seen = [];

    public List<Heading> Headings { get; } = [];

    public List<string> Anchors { get; } = [];

    public List<NumberedCaption> Captions { get; } = [];

    public List<LinkReference> Links { get; } = [];

    public List<ParameterReference> References { get; } = [];

    public List<Citation> Citations { get; } = [];

    /// <summary>A definition used twice gives one link.</summary>
    public void AddLink(LinkReference? link)
    {
        if (link is not null && _seen.Add(link)) Links.Add(link);
    }

    /// <summary>Takes over what was found in an inner body.</summary>
    public void Add(PageBody inner, bool withHeadings)
    {
        if (withHeadings) Headings.AddRange(inner.Headings);
        Anchors.AddRange(inner.Anchors);
        Captions.AddRange(inner.Captions);
        foreach (var link in inner.Links) AddLink(link);
        References.AddRange(inner.References);
        Citations.AddRange(inner.Citations);
    }
}
