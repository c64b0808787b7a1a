namespace CourseKit.Anki.Tests;

/// <summary>How Anki's dialog is set when a package is imported; as it is by itself where nothing is said.</summary>
internal sealed record ImportSettings
{
    /// <summary>The box "Merge note types".</summary>
    public bool Merge { get; init; }

    /// <summary>"Update notes": <c>newer</c>, <c>always</c> or <c>never</c>.</summary>
    public string Notes { get; init; } = "newer";

    /// <summary>"Update note types", which is where the style of cards is; likewise.</summary>
    public string Styles { get; init; } = "newer";
}

/// <summary>What somebody does in Anki.</summary>
internal sealed class Learner(AnkiProcess anki)
{
    public ImportLog Take(Edition edition, ImportSettings? settings = null) => Take(edition.Package, settings);

    public ImportLog Take((string Name, byte[] Bytes) file, ImportSettings? settings = null)
    {
        settings ??= new ImportSettings();
        var path = anki.Keep(file.Name, file.Bytes);
        return anki.Ask<ImportLog>(
            "take", ("file", path), ("merge", settings.Merge), ("notes", settings.Notes), ("styles", settings.Styles));
    }

    /// <summary>All cards are answered for the first time, and come back in ten days.</summary>
    public void Study() => anki.Ask("study");

    public void TagAll(string tags) => anki.Ask("tag", ("tags", tags));

    public void AddField(string type, string name, string value) => anki.Ask("add_field", ("type", type), ("name", name), ("value", value));

    public void AddTemplate(string type, string name, string question, string answer) =>
        anki.Ask("add_template", ("type", type), ("name", name), ("question", question), ("answer", answer));

    /// <param name="changed">When, in seconds since 1970; 0 for now.</param>
    public void Style(string type, string css, long changed = 0) => anki.Ask("style", ("type", type), ("css", css), ("changed", changed));

    /// <summary>The ids of the prompts whose notes Anki's browser finds.</summary>
    public IReadOnlyList<string> Find(string search) => anki.Ask<string[]>("find", ("search", search));

    public LearnerState State() => anki.Ask<LearnerState>("state");

    /// <summary>What "Check Database" says of mistakes; empty when there are none.</summary>
    public string Check() => anki.Ask<string>("check");

    /// <summary>Runs "Empty Cards".</summary>
    /// <returns>How many cards it took out.</returns>
    public int RemoveEmptyCards() => anki.Ask<int>("empty_cards");

    public RenderedCards Render() => anki.Ask<RenderedCards>("render");
}
