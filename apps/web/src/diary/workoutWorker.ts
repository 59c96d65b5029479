import '@footing/diary/worker';
