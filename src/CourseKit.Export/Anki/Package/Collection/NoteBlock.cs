namespace CourseKit.Export;

/// <summary>The columns of some notes that follow one another, made on another thread while SQLite stores those before them.</summary>
internal sealed class NoteBlock(IReadOnlyList<AnkiNote> notes) : IDisposable
{
    /// <summary>Enough that handing over costs nothing beside the work, and little enough to stay in the processor's cache.</summary>
    public const int Size = 128;

    private readonly List<NoteColumns> _columns = [];
    private Task _filling = Task.CompletedTask;

    /// <summary>The columns of the note at an offset from the block's first.</summary>
    public NoteColumns this[int offset] => _columns[offset];

    /// <summary>Begins to fill the block from a note on; past the last note there is nothing to do.</summary>
    public void Begin(int start)
    {
        var end = Math.Min(notes.Count, start + Size);
        while (_columns.Count < end - start) _columns.Add(new NoteColumns());
        _filling = start >= end ? Task.CompletedTask : Task.Run(() =>
        {
            for (var i = start; i < end; i++) _columns[i - start].Fill(notes[i]);
        });
    }

    public void Wait() => _filling.GetAwaiter().GetResult();

    /// <summary>Buffers go back only when nobody writes into them any more.</summary>
    public void Dispose()
    {
        ((IAsyncResult)_filling).AsyncWaitHandle.WaitOne();
        foreach (var columns in _columns) columns.Dispose();
    }
}
