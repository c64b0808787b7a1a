namespace CourseKit.Model;

/// <summary>
/// The order of what stands side by side in a folder: first what has a weight, lighter before heavier; then pages; then the
/// folders that <c>modules</c> names, as it names them; then the other folders. Among equals the earlier date comes first
/// (Hugo puts the newest first; a course is read forward), undated last, then the path decides.
/// </summary>
internal sealed class PageOrder : IComparer<OrderedEntry>
{
    public static PageOrder Instance { get; } = new();

    public int Compare(OrderedEntry? left, OrderedEntry? right)
    {
        var order = GroupOf(left!).CompareTo(GroupOf(right!));
        if (order == 0) order = PositionOf(left!).CompareTo(PositionOf(right!));
        if (order == 0) order = (left!.Page.Date ?? DateTimeOffset.MaxValue).CompareTo(right!.Page.Date ?? DateTimeOffset.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(left!.Key, right!.Key);
    }

    private static int GroupOf(OrderedEntry entry) => entry switch
    {
        { Module: >= 0 } => 2,
        { Page.Weight: not 0 } => 0,
        { IsSection: false } => 1,
        _ => 3,
    };

    private static int PositionOf(OrderedEntry entry) => entry.Module >= 0 ? entry.Module : entry.Page.Weight;
}

/// <param name="Module">The place of its folder in <c>modules</c>; -1 when it is not named.</param>
/// <param name="Key">What decides when nothing else does.</param>
internal sealed record OrderedEntry(CoursePage Page, bool IsSection, int Module, string Key);
