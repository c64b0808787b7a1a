namespace CourseKit.Syntax;

/// <summary>
/// The brackets of links and images that are open in a paragraph. A link holds no other link, so one that is found takes the meaning from
/// those around it.
/// </summary>
internal sealed class OpenBrackets
{
    private readonly List<bool> _areImages = [];
    private int _deadBelow;

    public void Open(bool isImage) => _areImages.Add(isImage);

    /// <summary>Closes the innermost; true when an address after it would make a link or image.</summary>
    public bool Close(out bool isImage)
    {
        isImage = false;
        var last = _areImages.Count - 1;
        if (last < 0) return false;
        isImage = _areImages[last];
        var isLive = isImage || last >= _deadBelow;
        _areImages.RemoveAt(last);
        _deadBelow = Math.Min(_deadBelow, last);
        return isLive;
    }

    public void LinkFound() => _deadBelow = _areImages.Count;
}
