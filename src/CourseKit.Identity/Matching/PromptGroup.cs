namespace CourseKit.Model;

/// <summary>One prompt of the course and all the places where it is shown.</summary>
internal sealed class PromptGroup(TextKey text, string? explicitId, string media)
{
    public TextKey Text { get; } = text;

    public string? ExplicitId { get; } = explicitId;

    public string Media { get; } = media;

    /// <summary>Indexes of the prompts passed in, ascending.</summary>
    public List<int> Occurrences { get; } = new(1);
}

/// <summary>Puts repeated prompts together.</summary>
internal static class PromptGroups
{
    /// <summary>
    /// Gives the groups in the order of their first occurrence. Prompts are one when they have the same explicit id, or the same text and
    /// no two ids. An id on two different prompts is an error that <see cref="PromptIdTaken"/> reports; here the second goes without.
    /// </summary>
    public static List<PromptGroup> Build(IReadOnlyList<CurrentPrompt> prompts)
    {
        var byId = new Dictionary<string, PromptGroup>(StringComparer.Ordinal);
        var byText = new Dictionary<(TextKey, string), PromptGroup>();
        var groups = new List<PromptGroup>(prompts.Count);
        var rest = new List<int>(prompts.Count);
        for (var i = 0; i < prompts.Count; i++)
        {
            if (prompts[i].ExplicitId is not { } id) rest.Add(i);
            else if (!AddById(prompts[i], i, id)) rest.Add(i);
        }

        foreach (var i in rest) AddByText(prompts[i], i);
        // Without ids all is in order already.
        if (byId.Count == 0) return groups;
        foreach (var group in groups) group.Occurrences.Sort();
        groups.Sort((left, right) => left.Occurrences[0].CompareTo(right.Occurrences[0]));
        return groups;

        bool AddById(CurrentPrompt prompt, int index, string id)
        {
            var text = prompt.Text;
            if (byId.TryGetValue(id, out var group))
            {
                if (!LooseText.AreEqual(group.Text, text)) return false;
            }
            else
            {
                group = Start(text, id, prompt.Media);
                byId.Add(id, group);
            }

            group.Occurrences.Add(index);
            return true;
        }

        void AddByText(CurrentPrompt prompt, int index)
        {
            var text = prompt.Text;
            if (!byText.TryGetValue((text, prompt.Media), out var group)) group = Start(text, null, prompt.Media);
            group.Occurrences.Add(index);
        }

        PromptGroup Start(TextKey text, string? id, string media)
        {
            var group = new PromptGroup(text, id, media);
            groups.Add(group);
            if (!byText.ContainsKey((text, media))) byText.Add((text, media), group);
            return group;
        }
    }

}
