using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Judges a note that readers have by a lock of before it was kept what they see of it. That lock has the text of each side and the addresses of pages, so an edit, a
/// prompt that went or came back, and a page that moved are known; of all else (a title, other markup, another file under a picture's name) it is taken that nothing of it is seen:
/// an update of every note would take every reader's own tags away.
/// </summary>
internal sealed class NoteMemory
{
    private readonly Dictionary<string, LockedPrompt> _prompts;
    private readonly Dictionary<string, string> _addresses;

    public NoteMemory(Course course)
    {
        _prompts = (course.Identities.Previous?.Prompts ?? []).ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);
        _addresses = (course.Identities.Previous?.Pages ?? []).Where(page => page.Address is not null)
            .ToDictionary(page => page.Path, page => page.Address!, StringComparer.Ordinal);
    }

    /// <param name="sightOf">What is seen of sides that a lock has.</param>
    public bool IsSeenAlike(NoteSource source, Func<LockedPrompt, NoteSight> sightOf)
    {
        if (!_prompts.TryGetValue(source.Locked.Key, out var was)) return true;
        var wasShown = was.State == PromptState.Active && was.Kind == source.Kind;
        if (source is NoteSource.Retired) return !wasShown;
        if (!wasShown || !LeadsBack(source, was)) return false;
        var isSameText = was.Question == source.Locked.Question && was.Answer == source.Locked.Answer && was.Numbers == source.Locked.Numbers;
        return isSameText || sightOf(was) == sightOf(source.Locked);
    }

    private bool LeadsBack(NoteSource source, LockedPrompt was)
    {
        var had = was.Places.Select(place => _addresses.GetValueOrDefault(place.Page)).OfType<string>().ToList();
        return had.Count == 0 || source.Pages.SelectMany(page => page.SiteAddresses).Any(had.Contains);
    }
}
