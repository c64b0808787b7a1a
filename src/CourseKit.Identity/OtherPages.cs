using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The pages of a course that are not there when one of its files is built alone. They are taken to be as the lock remembers them: so none
/// of their prompts is retired, and none is mistaken for an edited one of the page that is there.
/// </summary>
internal static class OtherPages
{
    /// <summary>Their prompts, in order.</summary>
    /// <param name="page">The path of the page that is there.</param>
    /// <param name="onPage">Its prompts.</param>
    /// <param name="locate">Where the lock file has a prompt, by its id.</param>
    public static IReadOnlyList<CurrentPrompt> Of(
        IdentityLock previous, string page, IReadOnlyList<CurrentPrompt> onPage, Func<string, Location?> locate)
    {
        var media = new OtherMedia(previous, page, onPage);
        var places =
            from prompt in previous.Prompts
            where prompt.State != PromptState.Retired
            from place in prompt.Places
            where place.Page != page
            orderby place
            select (prompt, place);
        return
        [
            .. places.Select(item => new CurrentPrompt
            {
                Page = item.place.Page,
                Block = item.place.Block,
                Kind = item.prompt.Kind,
                Question = item.prompt.Question,
                Answer = item.prompt.Answer,
                ExplicitId = item.prompt.IsExplicit ? item.prompt.Id : null,
                IsWithheld = item.prompt.State == PromptState.Withheld,
                Media = media.Of(item.prompt),
                Expanded = item.prompt.Expanded,
                Pictures = item.prompt.Pictures,
                Location = locate(item.prompt.Id) ?? Location.OfFile(IdentityLock.FileName),
            }),
        ];
    }

    /// <summary>The ids that the page claims although other prompts of other pages have them.</summary>
    public static IEnumerable<Diagnostic> TakenIds(IReadOnlyList<CurrentPrompt> others, IReadOnlyList<CurrentPrompt> onPage)
    {
        var holders = new Dictionary<string, CurrentPrompt>(StringComparer.Ordinal);
        foreach (var other in others)
        {
            if (other.ExplicitId is { } id && !holders.ContainsKey(id)) holders.Add(id, other);
        }

        foreach (var prompt in onPage)
        {
            if (prompt.ExplicitId is not { } id || !holders.TryGetValue(id, out var holder)) continue;
            if (!LooseText.AreEqual(prompt.Text, holder.Text)) yield return PromptIdTaken.At(prompt.Location, id, holder.Location);
        }
    }

    /// <summary>
    /// The lock does not keep which images a prompt has. Prompts of equal text are kept apart all the same, and one that the page shows
    /// too, and showed before, is one with it.
    /// </summary>
    private sealed class OtherMedia
    {
        private readonly string _page;
        private readonly HashSet<TextKey> _severalHave = [];
        private readonly Dictionary<TextKey, string> _onPage = [];

        public OtherMedia(IdentityLock previous, string page, IReadOnlyList<CurrentPrompt> onPage)
        {
            _page = page;
            var seen = new HashSet<TextKey>();
            foreach (var prompt in previous.Prompts)
            {
                if (!seen.Add(TextKey.Of(prompt))) _severalHave.Add(TextKey.Of(prompt));
            }

            foreach (var prompt in onPage)
            {
                var text = prompt.Text;
                if (!_onPage.ContainsKey(text)) _onPage.Add(text, prompt.Media);
            }
        }

        public string Of(LockedPrompt prompt)
        {
            var text = TextKey.Of(prompt);
            if (_onPage.TryGetValue(text, out var media) && prompt.Places.Any(place => place.Page == _page)) return media;
            return _severalHave.Contains(text) ? prompt.Key : "";
        }
    }
}
